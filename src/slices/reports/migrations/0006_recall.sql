-- Taken back for good by its originator: the same bytes do not reinstate it.
alter table reports.withdrawal add column recalled boolean not null default false;
