create schema release;
grant usage on schema release to watchfloor_app;

-- A release: who is to get sight of which report, for what, until when. Its rows stand under the marking of the report, joined
-- with the releasing party alone: the recipient sees the edition, never the work on it.
create table release.release (
  id uuid primary key,
  report_id uuid not null,
  party text not null,
  recipient text not null,
  recipient_kind text not null check (recipient_kind in ('agency', 'partner', 'community')),
  purpose text not null,
  until_at timestamptz not null,
  author text not null,
  reason text not null,
  at timestamptz not null,
  marking_id int not null
);
create index release_report on release.release (report_id);

-- What is to be released, each time it was written anew; the last one holds.
create table release.revision (
  release_id uuid not null,
  ordinal int not null,
  -- Null: the report as it was filed.
  tearline text,
  -- Marking of the lower version as written, without REL TO; null: that of the report.
  lower_marking text,
  allow text[] not null,
  grants uuid[] not null,
  officer text not null,
  at timestamptz not null,
  marking_id int not null,
  primary key (release_id, ordinal)
);

-- Each step of it: the key makes two acts at one moment impossible.
create table release.step (
  release_id uuid not null,
  ordinal int not null,
  event text not null,
  state text not null,
  officer text not null,
  duty text not null,
  reason text not null,
  at timestamptz not null,
  -- When the step that follows is due; null where nobody is asked.
  due_at timestamptz,
  marking_id int not null,
  primary key (release_id, ordinal)
);

-- What came of it.
create table release.issued (
  release_id uuid primary key,
  edition uuid not null,
  sha256 text not null,
  -- As text: who works on the release need not be able to read under the purpose of the edition.
  released_marking text not null,
  marking_id int not null
);

-- A holder asks the originator to let a thing go on.
create table release.onward (
  id uuid primary key,
  -- Null where it came from another node and names nothing that stands here.
  report_id uuid,
  sha256 text not null,
  party text not null,
  originator text not null,
  recipient text not null,
  recipient_kind text not null check (recipient_kind in ('agency', 'partner', 'community')),
  countries text[] not null,
  purpose text not null,
  until_at timestamptz not null,
  precedence text not null,
  officer text not null,
  reason text not null,
  at timestamptz not null,
  due_at timestamptz not null,
  marking_id int not null
);
create index onward_report on release.onward (report_id);

create table release.onward_step (
  onward_id uuid not null,
  ordinal int not null,
  event text not null,
  state text not null,
  officer text not null,
  party text not null,
  reason text not null,
  at timestamptz not null,
  -- Of a grant: what was granted, no wider than what was asked.
  purpose text,
  until_at timestamptz,
  tearline_only boolean not null,
  marking_id int not null,
  primary key (onward_id, ordinal)
);

-- What left, for whom: the signed manifest of each export.
create table release.export (
  id uuid primary key,
  officer text not null,
  party text not null,
  recipient text not null,
  at timestamptz not null,
  manifest text not null,
  marking_id int not null
);

-- Whether it is told that things under a marking exist (silent where no row says otherwise; the last one holds). A row stands
-- under the marking under which that may be told.
create table release.existence (
  id uuid primary key,
  subject_marking int not null,
  mode text not null check (mode in ('silent', 'referral', 'pointer')),
  ask text not null,
  officer text not null,
  at timestamptz not null,
  marking_id int not null
);

alter table release.release enable row level security;
alter table release.release force row level security;
alter table release.revision enable row level security;
alter table release.revision force row level security;
alter table release.step enable row level security;
alter table release.step force row level security;
alter table release.issued enable row level security;
alter table release.issued force row level security;
alter table release.onward enable row level security;
alter table release.onward force row level security;
alter table release.onward_step enable row level security;
alter table release.onward_step force row level security;
alter table release.export enable row level security;
alter table release.export force row level security;
alter table release.existence enable row level security;
alter table release.existence force row level security;
create policy released on release.release using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on release.revision using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on release.step using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on release.issued using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on release.onward using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on release.onward_step using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on release.export using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on release.existence using (get_bit((select trust.my_mask()), marking_id) > 0);
-- Append only: the application role can neither update nor delete.
grant select, insert on all tables in schema release to watchfloor_app;
