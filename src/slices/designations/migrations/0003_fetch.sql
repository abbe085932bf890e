-- Every attempt to fetch a list from its publisher.
create table designations.fetch (
  list text not null,
  at timestamptz not null,
  outcome text not null check (outcome in ('imported', 'unchanged', 'refused', 'failed')),
  message text,
  -- By URL: what the publisher's server gave to ask again with (RFC 9110 §13.1).
  validators json not null,
  -- Attempts failed in a row, this one included.
  failures int not null,
  -- When it is tried again; null where no schedule is set.
  next_at timestamptz,
  marking_id int not null,
  primary key (list, at)
);

alter table designations.fetch enable row level security;
alter table designations.fetch force row level security;
create policy released on designations.fetch using (get_bit((select trust.my_mask()), marking_id) > 0);
grant select, insert on designations.fetch to watchfloor_app;
