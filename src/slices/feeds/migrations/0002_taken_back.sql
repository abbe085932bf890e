-- What was pushed to other servers, and how it was taken back there (ADR 0052). Rows are only added.

-- 'set-out': about to be sent; 'sent': the other side took it in. Under the marking of the object itself.
create table feeds.pushed (
  feed uuid not null,
  -- Moment of the object in the exchange: one for each version.
  added bigint not null,
  state text not null check (state in ('set-out', 'sent')),
  stix_id text collate "C" not null,
  at timestamptz not null,
  marking_id int not null,
  primary key (added, feed, state)
);

-- What of it belongs to a report that was taken back, written in that transaction.
create table feeds.taken_back (
  feed uuid not null,
  added bigint not null,
  report uuid not null,
  stix_id text collate "C" not null,
  -- The other side took it in. False: whether it came there is not known.
  sent boolean not null,
  at timestamptz not null,
  marking_id int not null,
  primary key (feed, added, report)
);
create index taken_back_report on feeds.taken_back (report);

-- What was said of it to the other side, once. 'asked': a version that revokes it was taken; 'refused': it was not; 'stands': another
-- version of it stands here; 'none': it has no versions; 'erased': nothing of it is left here to say.
create table feeds.told_back (
  feed uuid not null,
  added bigint not null,
  outcome text not null check (outcome in ('asked', 'refused', 'stands', 'none', 'erased')),
  step int not null,
  at timestamptz not null,
  marking_id int not null,
  primary key (feed, added)
);

alter table feeds.pushed enable row level security;
alter table feeds.pushed force row level security;
alter table feeds.taken_back enable row level security;
alter table feeds.taken_back force row level security;
alter table feeds.told_back enable row level security;
alter table feeds.told_back force row level security;
create policy released on feeds.pushed using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on feeds.taken_back using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on feeds.told_back using (get_bit((select trust.my_mask()), marking_id) > 0);
grant select, insert on feeds.pushed, feeds.taken_back, feeds.told_back to watchfloor_app;
