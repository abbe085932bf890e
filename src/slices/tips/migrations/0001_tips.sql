create schema tips;
grant usage on schema tips to watchfloor_app;

-- A report that was sent to somebody with a request. What is asked stands in the first event of its record. Under the join of the
-- marking of the report here and that of the tip: that it exists is content.
create table tips.tip (
  -- The id of the event that sent it.
  id uuid primary key,
  report_id uuid not null,
  from_party text not null,
  to_party text not null,
  at timestamptz not null,
  marking_id int not null
);
create index tip_report on tips.tip (report_id);

-- Its record: what either side said, as its node signed it. The order is worked out of what each comes behind (rules.ts).
create table tips.event (
  -- Made of the signed text: one thing said has one id, at every node.
  id uuid primary key,
  tip uuid not null,
  statement json not null,
  signed text not null,
  -- Null: of another node, or made by this node itself.
  officer text,
  at timestamptz not null,
  marking_id int not null
);
create index event_tip on tips.event (tip);

-- Each time that nobody had done in time what was to be done.
create table tips.escalation (
  tip uuid not null,
  ordinal int not null,
  what text not null check (what in ('acknowledge', 'due')),
  at timestamptz not null,
  marking_id int not null,
  primary key (tip, ordinal)
);

-- A report that left takes its tips along.
create view tips.v_tip with (security_invoker = true) as
  select t.* from tips.tip t where exists (select 1 from reports.v_report r where r.id = t.report_id);

create view tips.v_event with (security_invoker = true) as
  select e.id, e.tip, e.marking_id from tips.event e where exists (select 1 from tips.v_tip t where t.id = e.tip);

alter table tips.tip enable row level security;
alter table tips.tip force row level security;
alter table tips.event enable row level security;
alter table tips.event force row level security;
alter table tips.escalation enable row level security;
alter table tips.escalation force row level security;
create policy released on tips.tip using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on tips.event using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on tips.escalation using (get_bit((select trust.my_mask()), marking_id) > 0);
grant select, insert on tips.tip, tips.event, tips.escalation to watchfloor_app;
grant select on tips.v_tip, tips.v_event to watchfloor_app;

-- Erases the tips of purged reports, and all that was said of them.
create function tips.purge_content(reports uuid[]) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  gone uuid[] := array(
    select t.id from tips.tip t join reports.v_purged p on p.report_id = t.report_id where t.report_id = any(reports));
begin
  delete from tips.escalation e where e.tip = any(gone);
  delete from tips.event e where e.tip = any(gone);
  delete from tips.tip t where t.id = any(gone);
end
$$;
revoke all on function tips.purge_content(uuid[]) from public;
grant execute on function tips.purge_content(uuid[]) to watchfloor_app;
