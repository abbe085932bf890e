-- What the reader found odd in the files of a version and read all the same.
alter table designations.version add column warnings json not null default '[]';
