-- An edition is a report that gives a party sight of another, the original, or of a lower version of it (ADR 0035). It is a
-- report like any other, under a marking of its own. This row stands under the marking of the original: who sees it sees the
-- original, and is not shown the edition besides.
create table reports.edition (
  copy uuid primary key,
  original uuid not null,
  release uuid not null,
  -- Marking of the copy, for the row that withdraws it.
  copy_marking int not null,
  marking_id int not null
);
create index edition_original on reports.edition (original);
alter table reports.edition enable row level security;
alter table reports.edition force row level security;
create policy released on reports.edition using (get_bit((select trust.my_mask()), marking_id) > 0);
grant select, insert on reports.edition to watchfloor_app;

-- The engine works on originals and editions alike: what it derives carries the marking of what it derives it from.
create function reports.by_engine() returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (select 1 from trust.profile p
    where p.id = nullif(current_setting('app.profile', true), '')::int and p.body ->> 'kind' = 'engine')
$$;

create or replace view reports.v_withdrawn with (security_invoker = true) as
  select w.report_id from reports.withdrawal w
   where w.withdrawn and not exists (
     select 1 from reports.withdrawal later where later.report_id = w.report_id and later.at > w.at)
  union all
  select e.copy from reports.edition e where not (select reports.by_engine());

-- Withdraws the editions of a report, and the editions of those: what went out leaves with the original, for whatever purpose
-- and to whomever it went. Its caller has withdrawn the original, or its release.
create function reports.withdraw_editions(withdrawn uuid, by_officer text, because text) returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  gone int;
begin
  with recursive below as (
    select e.copy, e.copy_marking from reports.edition e where e.original = withdrawn
    union
    select e.copy, e.copy_marking from reports.edition e join below b on e.original = b.copy)
  insert into reports.withdrawal (report_id, at, withdrawn, officer, reason, marking_id)
  select b.copy, clock_timestamp(), true, by_officer, because, b.copy_marking from below b;
  get diagnostics gone = row_count;
  return gone;
end
$$;

-- The same for one edition and what was made of it.
create function reports.withdraw_edition(edition uuid, by_officer text, because text) returns int
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  insert into reports.withdrawal (report_id, at, withdrawn, officer, reason, marking_id)
  select e.copy, clock_timestamp(), true, by_officer, because, e.copy_marking from reports.edition e where e.copy = edition;
  return 1 + reports.withdraw_editions(edition, by_officer, because);
end
$$;
revoke all on function reports.by_engine(), reports.withdraw_editions(uuid, text, text),
  reports.withdraw_edition(uuid, text, text) from public;
grant execute on function reports.by_engine(), reports.withdraw_editions(uuid, text, text),
  reports.withdraw_edition(uuid, text, text) to watchfloor_app;

-- Reports of the same bytes are asked for by their hash: by partners who name what they hold, and where existence may be told.
create index report_sha256 on reports.report (sha256);
