create schema suggestions;
grant usage on schema suggestions to watchfloor_app;

-- A model was asked about a report: what it offered, and what of it did not stand in the report.
create table suggestions.run (
  id uuid primary key,
  report_id uuid not null,
  model text not null,
  prompt text not null,
  officer text not null,
  at timestamptz not null,
  suggested uuid[] not null,
  refused json not null,
  marking_id int not null
);
create index run_of_report on suggestions.run (report_id, at);

alter table suggestions.run enable row level security;
alter table suggestions.run force row level security;
create policy released on suggestions.run using (get_bit((select trust.my_mask()), marking_id) > 0);
-- Append only: the application role can neither update nor delete.
grant select, insert on suggestions.run to watchfloor_app;
