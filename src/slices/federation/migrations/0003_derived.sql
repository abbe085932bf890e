-- What was made of a report that was taken back: one row each, under the join of both markings. It stays flagged until an officer
-- says that it was looked after.
create table federation.flag (
  id uuid primary key,
  recall uuid not null,
  kind text not null,
  subject uuid not null,
  label text not null,
  at timestamptz not null,
  due_at timestamptz not null,
  marking_id int not null
);
create index flag_recall on federation.flag (recall);
create index flag_subject on federation.flag (subject);
create table federation.flag_ack (
  flag uuid primary key,
  officer text not null,
  words text not null,
  at timestamptz not null,
  marking_id int not null
);

-- Each time that the clock of a recall ran out: who had not answered, and how much was still flagged.
create table federation.escalation (
  recall uuid not null,
  ordinal int not null,
  at timestamptz not null,
  silent text[] not null,
  flags int not null,
  marking_id int not null,
  primary key (recall, ordinal)
);

alter table federation.flag enable row level security;
alter table federation.flag force row level security;
alter table federation.flag_ack enable row level security;
alter table federation.flag_ack force row level security;
alter table federation.escalation enable row level security;
alter table federation.escalation force row level security;
create policy released on federation.flag using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on federation.flag_ack using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on federation.escalation using (get_bit((select trust.my_mask()), marking_id) > 0);
grant select, insert on federation.flag, federation.flag_ack, federation.escalation to watchfloor_app;
