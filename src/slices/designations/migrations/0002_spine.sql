-- Where an entry's content stands in the spine: the report that filed it, and its place among that report's records.
create table designations.filed (
  list text not null,
  ref text not null,
  ordinal int not null,
  report_id uuid not null,
  place int not null,
  marking_id int not null,
  primary key (list, ref, ordinal)
);
create index filed_of_version on designations.filed (list, ordinal);

alter table designations.filed enable row level security;
alter table designations.filed force row level security;
create policy released on designations.filed using (get_bit((select trust.my_mask()), marking_id) > 0);
grant select, insert on designations.filed to watchfloor_app;
