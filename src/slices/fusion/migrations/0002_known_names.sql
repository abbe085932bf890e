-- Names learnt from other reports (ADR 0008). What a report teaches, and what another could learn, are written from each
-- alone when it is filed; what comes of the pair is written behind, under the join of both markings (laws 2, 3, 7).

-- Names that a report teaches: `words` are two of its words next to each other, `key` all of them, folded.
create table fusion.known_name (
  words text collate "C" not null,
  key text collate "C" not null,
  kind text not null,
  report_id uuid not null,
  marking_id int not null,
  primary key (words, key, kind, report_id) include (marking_id)
);
create index known_name_report on fusion.known_name (report_id);

-- Neighbouring words that a report's own reading took for nothing, where shape cannot tell names.
create table fusion.unread (
  words text collate "C" not null,
  report_id uuid not null,
  marking_id int not null,
  primary key (words, report_id) include (marking_id)
);
create index unread_report on fusion.unread (report_id);

-- Who taught it: `taught` stands for one name of one report under one marking, and holds as long as one teacher does.
create table fusion.teaching (
  taught uuid not null,
  teacher uuid not null,
  marking_id int not null,
  primary key (taught, teacher) include (marking_id)
);

create table fusion.learnt_mention (
  record_id uuid not null,
  start int not null,
  stop int not null,
  report_id uuid not null,
  kind text not null,
  script text not null,
  text text not null,
  rule text not null,
  marking_id int not null,
  primary key (record_id, start, stop)
);

-- Null for what the report says by itself.
alter table fusion.record add column taught uuid;
alter table fusion.claim add column taught uuid;

create or replace view fusion.v_record with (security_invoker = true) as
  select r.* from fusion.record r
   where r.report_id not in (select w.report_id from reports.v_withdrawn w)
     and (r.taught is null or exists (
       select 1 from fusion.teaching t
        where t.taught = r.taught and t.teacher not in (select w.report_id from reports.v_withdrawn w)));
create or replace view fusion.v_claim with (security_invoker = true) as
  select c.* from fusion.claim c
   where c.report_id not in (select w.report_id from reports.v_withdrawn w)
     and (c.taught is null or exists (
       select 1 from fusion.teaching t
        where t.taught = c.taught and t.teacher not in (select w.report_id from reports.v_withdrawn w)));
create view fusion.v_mention with (security_invoker = true) as
  select m.report_id, f.ordinal::int - 1 as ordinal, (f.one ->> 0)::int as start, (f.one ->> 1)::int as stop, f.one ->> 2 as kind,
         f.one ->> 3 as script, f.one ->> 4 as text, f.one ->> 5 as rule, m.records[(f.one ->> 6)::int + 1] as record_id, m.marking_id
    from fusion.mention m cross join lateral json_array_elements(m.found) with ordinality as f(one, ordinal)
   where m.report_id not in (select w.report_id from reports.v_withdrawn w)
  union all
  -- Taught under several markings it is still one place: once for each reader.
  (select distinct on (m.report_id, m.start, m.stop, m.kind)
          m.report_id, null::int, m.start, m.stop, m.kind, m.script, m.text, m.rule, m.record_id, m.marking_id
     from fusion.learnt_mention m join fusion.v_record r on r.id = m.record_id
    order by m.report_id, m.start, m.stop, m.kind, m.record_id);

alter table fusion.known_name enable row level security;
alter table fusion.known_name force row level security;
alter table fusion.unread enable row level security;
alter table fusion.unread force row level security;
alter table fusion.teaching enable row level security;
alter table fusion.teaching force row level security;
alter table fusion.learnt_mention enable row level security;
alter table fusion.learnt_mention force row level security;
create policy released on fusion.known_name using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on fusion.unread using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on fusion.teaching using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on fusion.learnt_mention using (get_bit((select trust.my_mask()), marking_id) > 0);
grant select, insert on all tables in schema fusion to watchfloor_app;
