-- What an export holds, one row each: which exports hold a thing that was taken back.
create table release.export_item (
  export uuid not null,
  item uuid not null,
  marking_id int not null,
  primary key (item, export)
);
-- The owner of a database that is not ours may be under row-level security too.
alter table release.export no force row level security;
insert into release.export_item (export, item, marking_id)
  select e.id, (i ->> 'id')::uuid, e.marking_id from release.export e
    cross join lateral json_array_elements(e.manifest::json -> 'manifest' -> 'items') as i
  on conflict do nothing;
alter table release.export force row level security;
alter table release.export_item enable row level security;
alter table release.export_item force row level security;
create policy released on release.export_item using (get_bit((select trust.my_mask()), marking_id) > 0);
grant select, insert on release.export_item to watchfloor_app;

-- Erases the words of lower versions of purged reports, and what was said may be told of them. The steps and hashes stay.
create function release.purge_content(reports uuid[]) returns void
  language sql volatile security definer set search_path = ''
as $$
  update release.revision v set tearline = null, allow = '{}'
    from release.release r join reports.v_purged p on p.report_id = r.report_id
   where v.release_id = r.id and r.report_id = any(reports)
$$;
revoke all on function release.purge_content(uuid[]) from public;
grant execute on function release.purge_content(uuid[]) to watchfloor_app;
