create schema agencies;
grant usage on schema agencies to watchfloor_app;

-- The directory: who can originate and receive. It holds no reported content, so no row carries a marking.
create table agencies.party (
  code text primary key,
  name text not null,
  kind text not null check (kind in ('agency', 'partner')),
  country text not null,
  node text
);

create table agencies.community (
  code text primary key,
  name text not null
);

create table agencies.membership (
  community text not null references agencies.community,
  party text not null references agencies.party,
  primary key (community, party)
);

create table agencies.officer (
  handle text primary key,
  name text not null,
  party text not null references agencies.party,
  level int not null check (level between 0 and 4),
  compartments text[] not null,
  roles text[] not null,
  is_default boolean not null default false
);

-- One-time sign-in links: only a hash of the token is kept.
create table agencies.sign_in_link (
  token_hash text primary key,
  officer text not null references agencies.officer,
  expires_at timestamptz not null,
  used_at timestamptz
);

grant select, insert, update on all tables in schema agencies to watchfloor_app;
