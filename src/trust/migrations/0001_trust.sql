create schema trust;
grant usage on schema trust to watchfloor_app;

-- Markings are immutable and interned: one row per value of the lattice, its id on every protected row.
create table trust.marking (
  id int primary key,
  key text not null unique,
  body jsonb not null
);

-- One row per kind of reader (clearance × purpose). mask: bit i = may read marking i. SCALE.md §2.
create table trust.profile (
  id int primary key,
  key text not null unique,
  body jsonb not null,
  mask bytea not null,
  valid_until timestamptz
);
alter table trust.profile alter column mask set storage plain;

-- Width of every mask in bytes; its row is also the lock that serialises interning.
create table trust.mask_width (
  only_row boolean primary key default true check (only_row),
  bytes int not null
);
insert into trust.mask_width (bytes) values (128);

-- The reader's mask; all zero (nothing readable) where no profile is set or its validity has passed.
-- `|| ''` keeps the value from being detoasted once per row (SCALE.md §2).
create function trust.my_mask() returns bytea
  language sql stable security definer set search_path = ''
as $$
  select coalesce(
    (select p.mask || ''::bytea from trust.profile p
      where p.id = nullif(current_setting('app.profile', true), '')::int
        and (p.valid_until is null or p.valid_until > now())),
    (select decode(repeat('00', w.bytes), 'hex') from trust.mask_width w))
$$;

-- Opens a desk: sets the profile for this transaction; false where the profile must be worked out anew.
create function trust.enter(profile_id int) returns boolean
  language plpgsql security definer set search_path = ''
as $$
begin
  perform set_config('app.profile', profile_id::text, true);
  return exists (select 1 from trust.profile p
    where p.id = profile_id and (p.valid_until is null or p.valid_until > now()));
end
$$;

alter table trust.marking enable row level security;
alter table trust.marking force row level security;
create policy released on trust.marking for select to watchfloor_app
  using (get_bit((select trust.my_mask()), id) > 0);
grant select on trust.marking to watchfloor_app;

-- The audit log: an RFC 6962 Merkle tree. `body` is the exact text that was hashed.
create table trust.log_entry (
  seq bigint primary key,
  body text not null,
  officer text not null,
  leaf bytea not null
);
create index log_entry_officer on trust.log_entry (officer, seq);

-- Head of the tree as a compact range: one hash per set bit of `size`, largest subtree first.
create table trust.log_head (
  only_row boolean primary key default true check (only_row),
  size bigint not null,
  hashes bytea[] not null
);
insert into trust.log_head (size, hashes) values (0, '{}');

create table trust.checkpoint (
  size bigint primary key,
  note text not null
);

-- Appends one entry and moves the head, in the caller's transaction (RFC 6962 §2.1: leaf 0x00, node 0x01).
-- Only this function writes the log; the row lock on the head makes the order of commits the order of the tree.
create function trust.append_log(entry_officer text, entry_body text) returns bigint
  language plpgsql security definer set search_path = ''
as $$
declare
  head_size bigint;
  head_hashes bytea[];
  entry_leaf bytea := sha256('\x00'::bytea || convert_to(entry_body, 'UTF8'));
  node bytea := sha256('\x00'::bytea || convert_to(entry_body, 'UTF8'));
  rest bigint;
begin
  select size, hashes into head_size, head_hashes from trust.log_head for update;
  rest := head_size;
  while rest & 1 = 1 loop
    node := sha256('\x01'::bytea || head_hashes[array_length(head_hashes, 1)] || node);
    head_hashes := head_hashes[1:array_length(head_hashes, 1) - 1];
    rest := rest >> 1;
  end loop;
  insert into trust.log_entry (seq, body, officer, leaf) values (head_size + 1, entry_body, entry_officer, entry_leaf);
  update trust.log_head set size = head_size + 1, hashes = head_hashes || node;
  return head_size + 1;
end
$$;

-- An officer's own entries, newest first; without numbers, which would tell how much others did (law 2).
create function trust.own_log(entry_officer text, most int) returns table (body text, leaf bytea)
  language sql stable security definer set search_path = ''
as $$
  select e.body, e.leaf from trust.log_entry e
   where e.officer = entry_officer and e.officer = current_setting('app.officer', true)
   order by e.seq desc limit most
$$;

revoke all on function trust.append_log(text, text), trust.own_log(text, int), trust.enter(int), trust.my_mask() from public;
grant execute on function trust.append_log(text, text), trust.own_log(text, int), trust.enter(int), trust.my_mask() to watchfloor_app;
