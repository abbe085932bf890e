-- Reports of the spine stand in collections, too (ADR 0058). Of which report a row is; null for what was given over TAXII, and for
-- definitions and identities, which say nothing of a report.
alter table exchange.object add column report_id uuid;
create index object_report on exchange.object (report_id) where report_id is not null;

-- What is withdrawn leaves in the transaction that withdraws it, and whoever sees an original is not shown its editions besides.
create or replace view exchange.v_object with (security_invoker = true) as
  select o.* from exchange.object o
   where not exists (
     select 1 from exchange.removal r
      where r.stix_id = o.stix_id and r.version = o.version and r.party = o.party and r.removed > o.added)
     and (o.report_id is null or not exists (select 1 from reports.v_withdrawn w where w.report_id = o.report_id));

-- The objects of a purged report go with it, whether they were given over TAXII or made of it.
create or replace function exchange.purge_content(reports uuid[]) returns void
  language sql volatile security definer set search_path = ''
as $$
  delete from exchange.object o
   using exchange.filed_as f join reports.v_purged p on p.report_id = f.report_id
   where f.report_id = any(reports) and o.added >= f.first and o.added < f.first + f.added and o.marking_id = f.marking_id
     and exists (select 1 from exchange.removal r
       where r.stix_id = o.stix_id and r.version = o.version and r.party = o.party and r.removed > o.added);
  delete from exchange.object o using reports.v_purged p
   where o.report_id = any(reports) and p.report_id = o.report_id
$$;

-- What was filed before stands in the collections that are open: a job offers it.
alter table exchange.collection no force row level security;
do $$
begin
  if exists (select 1 from exchange.collection where can_read) then
    perform platform.add_job('exchange.offer-all', '{"after":null}');
  end if;
end
$$;
alter table exchange.collection force row level security;
