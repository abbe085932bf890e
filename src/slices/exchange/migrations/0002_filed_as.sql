-- Which report some objects were filed as: so many from a moment on, those of one marking. A report that is taken back takes
-- them out of every view.
create table exchange.filed_as (
  report_id uuid not null,
  first bigint not null,
  added int not null,
  marking_id int not null,
  primary key (report_id, first, marking_id)
);
create index filed_as_first on exchange.filed_as (first, marking_id);
alter table exchange.filed_as enable row level security;
alter table exchange.filed_as force row level security;
create policy released on exchange.filed_as using (get_bit((select trust.my_mask()), marking_id) > 0);
grant select, insert on exchange.filed_as to watchfloor_app;

-- Erases the objects of purged reports that were taken out of every view with them; their ids and versions stay.
create function exchange.purge_content(reports uuid[]) returns void
  language sql volatile security definer set search_path = ''
as $$
  delete from exchange.object o
   using exchange.filed_as f join reports.v_purged p on p.report_id = f.report_id
   where f.report_id = any(reports) and o.added >= f.first and o.added < f.first + f.added and o.marking_id = f.marking_id
     and exists (select 1 from exchange.removal r
       where r.stix_id = o.stix_id and r.version = o.version and r.party = o.party and r.removed > o.added)
$$;
revoke all on function exchange.purge_content(uuid[]) from public;
grant execute on function exchange.purge_content(uuid[]) to watchfloor_app;
