create schema reports;
grant usage on schema reports to watchfloor_app;

-- One submission. Never updated (law 5): a correction is a new report that supersedes.
create table reports.report (
  id uuid primary key,
  sha256 text not null,
  party text not null,
  officer text not null,
  path text not null,
  format text not null,
  encoding text not null,
  title text,
  language text not null,
  dated json not null,
  filed_at timestamptz not null,
  source_type text not null,
  reliability text not null check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
  credibility text not null check (credibility in ('1', '2', '3', '4', '5', '6')),
  precedence text not null,
  reference text,
  supersedes uuid,
  text_length int not null,
  marking_id int not null
);
create index report_filed on reports.report (filed_at desc, id desc);

-- The bytes as submitted, and the text that every span points into.
create table reports.body (
  report_id uuid primary key,
  bytes bytea not null,
  text text not null,
  zones json not null,
  warnings json not null,
  marking_id int not null
);

-- Traces from which origins are folded at reading time (ADR 0005).
create table reports.origin_trace (
  report_id uuid primary key,
  -- Its sentences as hashed words (core/provenance/sketch.ts), 16-bit numbers.
  sketch bytea not null,
  keys json not null,
  -- Whom it cites, and the keys of their words.
  voices json not null,
  -- The first 64 bits of the hash of each key, and the samples of its sentences.
  hashes bigint[] not null,
  marking_id int not null
);
-- Which reports hold a hash: this only finds candidates, the traces decide.
create table reports.origin_key (
  hash bigint not null,
  report_id uuid not null,
  -- A sample only says that two sentences may be alike; a key shows one origin by itself.
  sample boolean not null,
  marking_id int not null,
  primary key (hash, report_id) include (sample, marking_id)
);

-- Withdrawn submissions (undo of an import); a later row for the same report reinstates it.
create table reports.withdrawal (
  report_id uuid not null,
  at timestamptz not null,
  withdrawn boolean not null,
  officer text not null,
  reason text not null,
  marking_id int not null,
  primary key (report_id, at)
);

-- Text index by passage, filled behind by a job (SCALE.md D7); read only through reports.find_text.
create table reports.passage (
  report_id uuid not null,
  ordinal int not null,
  start int not null,
  text text not null,
  tsv tsvector not null,
  marking_id int not null,
  primary key (report_id, ordinal)
);
create index passage_tsv on reports.passage using gin (tsv);

create view reports.v_withdrawn with (security_invoker = true) as
  select w.report_id from reports.withdrawal w
   where w.withdrawn and not exists (
     select 1 from reports.withdrawal later where later.report_id = w.report_id and later.at > w.at);

create view reports.v_report with (security_invoker = true) as
  select r.* from reports.report r
   where r.id not in (select w.report_id from reports.v_withdrawn w);

-- The one reviewed door to full text: `@@` is not leakproof, so under row-level security it could not use its index
-- (SCALE.md D6). The mask is applied here, to the same reader.
-- Words that stand in more than 1,000 readable passages tell them apart by nothing but chance: the first by id are ranked.
create function reports.find_text(query tsquery, most int)
  returns table (report_id uuid, start int, text text, marking_id int)
  language sql stable security definer set search_path = ''
as $$
  select p.report_id, p.start, p.text, p.marking_id
    from (select m.report_id, m.ordinal from reports.passage m
           where m.tsv @@ query and get_bit((select trust.my_mask()), m.marking_id) > 0
           order by m.report_id, m.ordinal limit 1000) found
    join reports.passage p on p.report_id = found.report_id and p.ordinal = found.ordinal
   order by ts_rank(p.tsv, query) desc, p.report_id, p.start
   limit most
$$;
revoke all on function reports.find_text(tsquery, int) from public;
grant execute on function reports.find_text(tsquery, int) to watchfloor_app;

alter table reports.report enable row level security;
alter table reports.report force row level security;
alter table reports.body enable row level security;
alter table reports.body force row level security;
alter table reports.origin_trace enable row level security;
alter table reports.origin_trace force row level security;
alter table reports.origin_key enable row level security;
alter table reports.origin_key force row level security;
alter table reports.withdrawal enable row level security;
alter table reports.withdrawal force row level security;
alter table reports.passage enable row level security;
alter table reports.passage force row level security;
create policy released on reports.report using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on reports.body using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on reports.origin_trace using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on reports.origin_key using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on reports.withdrawal using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on reports.passage using (get_bit((select trust.my_mask()), marking_id) > 0);
-- Append only: the application role can neither update nor delete.
grant select, insert on all tables in schema reports to watchfloor_app;
