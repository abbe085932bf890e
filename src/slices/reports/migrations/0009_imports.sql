-- A table that is filed in shares by a job (ADR 0048). The file is kept byte for byte; each share becomes a report. Every row
-- here stands under the marking of the file, joined with its party's own: what a party imports is no other party's business.
create table reports.import_run (
  id uuid primary key,
  at timestamptz not null,
  party text not null,
  officer text not null,
  purpose text not null,
  case_ref text,
  name text not null,
  format text not null,
  encoding text not null,
  sheet text,
  sha256 text not null,
  -- Which time these bytes are imported under these terms, from 1.
  run int not null,
  mapping json not null,
  terms json not null,
  dated json,
  rows int not null,
  -- Rows of one share: a run ends with the shares that it began with.
  share_rows int not null,
  marking_id int not null
);
create index import_run_party on reports.import_run (party, at desc);

-- The file of a run; it goes where a report that was made of it is purged.
create table reports.import_file (
  run_id uuid primary key,
  bytes bytea not null,
  marking_id int not null
);

-- One share that was worked off; no report where nothing in it could be read.
create table reports.import_part (
  run_id uuid not null,
  ordinal int not null,
  rows int not null,
  report_id uuid,
  -- false: the same rows had been filed before, so an undo leaves them.
  added boolean not null,
  records int not null,
  claims int not null,
  problems json not null,
  last boolean not null,
  at timestamptz not null,
  marking_id int not null,
  primary key (run_id, ordinal)
);

-- Undone and brought back, with the reports that each act took or gave.
create table reports.import_act (
  run_id uuid not null,
  ordinal int not null,
  act text not null check (act in ('undone', 'redone')),
  officer text not null,
  reason text not null,
  reports uuid[] not null,
  at timestamptz not null,
  marking_id int not null,
  primary key (run_id, ordinal)
);

-- What the columns of a register mean, by name; the last version of a name holds.
create table reports.import_mapping (
  party text not null,
  name text not null,
  version int not null,
  mapping json not null,
  officer text not null,
  at timestamptz not null,
  marking_id int not null,
  primary key (party, name, version)
);

alter table reports.import_run enable row level security;
alter table reports.import_run force row level security;
alter table reports.import_file enable row level security;
alter table reports.import_file force row level security;
alter table reports.import_part enable row level security;
alter table reports.import_part force row level security;
alter table reports.import_act enable row level security;
alter table reports.import_act force row level security;
alter table reports.import_mapping enable row level security;
alter table reports.import_mapping force row level security;
create policy released on reports.import_run using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on reports.import_file using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on reports.import_part using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on reports.import_act using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on reports.import_mapping using (get_bit((select trust.my_mask()), marking_id) > 0);
grant select, insert on reports.import_run, reports.import_file, reports.import_part, reports.import_act, reports.import_mapping to watchfloor_app;

-- Erases what the imports of purged reports still hold of them: the file, and the cells that problems quote. Its caller has purged them.
create function reports.purge_imports(purged uuid[]) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  delete from reports.import_file f using reports.import_part p
   where p.run_id = f.run_id and p.report_id = any(purged)
     and exists (select 1 from reports.purge gone where gone.report_id = p.report_id);
  update reports.import_part p set problems = '[]'
   where p.report_id = any(purged) and exists (select 1 from reports.purge gone where gone.report_id = p.report_id);
end
$$;
revoke all on function reports.purge_imports(uuid[]) from public;
grant execute on function reports.purge_imports(uuid[]) to watchfloor_app;
