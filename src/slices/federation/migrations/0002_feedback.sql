-- What holders say of a report to its originator: a sighting, an opinion, a note, a grade, a correction; under the marking its
-- sender gave it.
create table federation.feedback (
  id uuid primary key,
  report_id uuid not null,
  kind text not null check (kind in ('sighting', 'opinion', 'note', 'grade', 'correction')),
  party text not null,
  value text,
  words text not null,
  -- As its node signed it.
  statement text not null,
  at timestamptz not null,
  marking_id int not null
);
create index feedback_report on federation.feedback (report_id);
alter table federation.feedback enable row level security;
alter table federation.feedback force row level security;
create policy released on federation.feedback using (get_bit((select trust.my_mask()), marking_id) > 0);
grant select, insert on federation.feedback to watchfloor_app;
