create schema federation;
grant usage on schema federation to watchfloor_app;

-- A link to another node of Watchfloor. It holds no reported content, so it carries no marking.
create table federation.link (
  id uuid primary key,
  name text not null unique,
  -- 'a' invited, 'b' was invited: which of the two nodes of the agreement is this one.
  side text not null check (side in ('a', 'b')),
  officer text not null,
  at timestamptz not null
);

-- What happened to it; `state` is the state after it (rules.ts).
create table federation.link_event (
  link uuid not null references federation.link,
  ordinal int not null,
  event text not null,
  state text not null,
  officer text not null,
  reason text not null,
  at timestamptz not null,
  primary key (link, ordinal)
);

-- What the two nodes agreed, in the words that were signed; one row per version and signer.
create table federation.agreement (
  link uuid not null references federation.link,
  version int not null,
  signer text not null,
  jws text not null,
  at timestamptz not null,
  primary key (link, version, signer)
);

-- The key behind each party's statements: of a partner by its agreement, of others as first met; an agreement goes before.
create table federation.party_key (
  party text not null,
  node text not null,
  key text not null,
  -- Null: first met in a statement that was passed on; else the link whose agreement says so.
  link uuid,
  at timestamptz not null,
  primary key (party, node)
);

-- What waits to be told to a partner: ids, never content. A queue: rows leave when a message is made, or when there is nothing to tell.
create table federation.outbox (
  id bigint generated always as identity primary key,
  link uuid not null,
  kind text not null,
  subject uuid not null
);
create index outbox_link on federation.outbox (link, id);

-- Messages made, in their order, as they were signed. The content is read again each time it is sent.
create table federation.sent (
  link uuid not null,
  seq bigint not null,
  id uuid not null,
  kind text not null,
  subject uuid not null,
  payload_hash text not null,
  hash text not null,
  jws text not null,
  at timestamptz not null,
  primary key (link, seq)
);
create index sent_subject on federation.sent (subject, link);

-- Messages whose content went no further than its hash, because it was no longer released when it came to sending.
create table federation.withheld (
  link uuid not null,
  seq bigint not null,
  primary key (link, seq)
);

-- Up to which message the partner has signed for.
create table federation.ack (
  link uuid not null,
  seq bigint not null,
  jws text not null,
  at timestamptz not null,
  primary key (link, seq)
);

-- Messages taken in, in their order; `outcome` says what came of each.
create table federation.received (
  link uuid not null,
  seq bigint not null,
  id uuid not null,
  kind text not null,
  hash text not null,
  jws text not null,
  outcome text not null,
  at timestamptz not null,
  primary key (link, seq),
  unique (link, id)
);

-- Deliveries that were refused as a whole: counted, with the first of each minute and reason kept.
create table federation.refusal (
  link uuid,
  minute timestamptz not null,
  code text not null,
  facts json not null,
  unique nulls not distinct (link, minute, code)
);

-- Reports that came over a link, with the originator's own statement of them.
create table federation.arrived (
  report_id uuid not null,
  link uuid not null,
  origin text not null,
  -- The nodes it came through, the originator's first.
  hops json not null,
  at timestamptz not null,
  marking_id int not null,
  primary key (report_id, link)
);

create table federation.recall (
  id uuid primary key,
  report_id uuid not null,
  kind text not null check (kind in ('withdraw', 'correct', 'narrow')),
  replacement uuid,
  reason text not null,
  -- The originator's statement, as signed.
  statement text not null,
  at timestamptz not null,
  due_at timestamptz not null,
  officer text not null,
  marking_id int not null
);
create index recall_report on federation.recall (report_id);

-- The links over which a recall came: its receipts go back that way.
create table federation.recall_from (
  recall uuid not null,
  link uuid not null,
  marking_id int not null,
  primary key (recall, link)
);

-- A holder's signed answer to a recall.
create table federation.receipt (
  id uuid primary key,
  recall uuid not null,
  node text not null,
  statement text not null,
  at timestamptz not null,
  marking_id int not null
);
create index receipt_recall on federation.receipt (recall);

create view federation.v_link with (security_invoker = true) as
  select l.id, l.name, e.state from federation.link l
    join lateral (select x.state from federation.link_event x where x.link = l.id order by x.ordinal desc limit 1) e on true;

-- Wakes the sender (sender.ts) when the act that gave it something to do is committed.
create function federation.wake() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  perform pg_notify('watchfloor_federation', '');
  return null;
end
$$;
create trigger wake after insert on federation.outbox for each statement execute function federation.wake();

alter table federation.arrived enable row level security;
alter table federation.arrived force row level security;
alter table federation.recall enable row level security;
alter table federation.recall force row level security;
alter table federation.recall_from enable row level security;
alter table federation.recall_from force row level security;
alter table federation.receipt enable row level security;
alter table federation.receipt force row level security;
create policy released on federation.arrived using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on federation.recall using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on federation.recall_from using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on federation.receipt using (get_bit((select trust.my_mask()), marking_id) > 0);
-- Append only, the queue aside.
grant select, insert on all tables in schema federation to watchfloor_app;
grant delete on federation.outbox to watchfloor_app;
