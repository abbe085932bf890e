-- Who did what to which objects, once each, as the log says: gathered behind the log up to `used_upto`, so that a duty of the
-- engine that asks who used a thing reads the new entries alone. Ids only; the application role does not see it.
create table trust.used (
  object uuid not null,
  officer text not null,
  act text not null,
  primary key (object, officer, act)
);
create table trust.used_upto (
  -- Of which there is one row.
  is_only boolean primary key default true check (is_only),
  seq bigint not null
);
insert into trust.used_upto (seq) values (-1);

-- Entries are numbered in the order of commits: none comes in before one that was gathered.
create function trust.gather_used() returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  before bigint;
  upto bigint;
begin
  select u.seq into before from trust.used_upto u for update;
  select coalesce(max(e.seq), before) into upto from trust.log_entry e;
  insert into trust.used (object, officer, act)
  select distinct o.id::uuid, e.officer, e.body::json ->> 'act'
    from trust.log_entry e cross join lateral json_array_elements_text(e.body::json -> 'objects') o(id)
   where e.seq > before and e.seq <= upto and e.officer not like 'engine:%'
     and o.id ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'
  on conflict do nothing;
  update trust.used_upto set seq = upto;
end
$$;
revoke all on function trust.gather_used() from public;
