create schema review;
grant usage on schema review to watchfloor_app;

-- What today's rules would change in a report, against the reading that was in force then (ADR 0021). Under the report's own
-- marking, because only its text made it; kept, so that a long comparison goes on where it was stopped.
create table review.comparison (
  rules text not null,
  report_id uuid not null,
  former smallint not null,
  -- same, different, or unread: today's reader gets another text out of its bytes, or none.
  outcome text not null check (outcome in ('same', 'different', 'unread')),
  difference json,
  at timestamptz not null,
  marking_id int not null,
  primary key (rules, report_id, former)
);
alter table review.comparison enable row level security;
alter table review.comparison force row level security;
create policy released on review.comparison using (get_bit((select trust.my_mask()), marking_id) > 0);
-- Append only: the application role can neither update nor delete.
grant select, insert on all tables in schema review to watchfloor_app;
