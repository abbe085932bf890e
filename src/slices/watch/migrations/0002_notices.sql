-- Searches that officers keep, what they are to be told of, and what they were told (ADR 0047). Rows are only added; what holds now
-- is the last row, or the one that no other ends.

-- A search under a name. Private, or for some officers and parties; its words stand under the marking that its owner gave them.
create table watch.saved (
  id uuid primary key,
  at timestamptz not null,
  officer text not null,
  party text not null,
  name text not null,
  asked json not null,
  for_officers text[] not null,
  for_parties text[] not null,
  marking_id int not null
);
create table watch.saved_end (
  saved_id uuid primary key,
  officer text not null,
  at timestamptz not null,
  marking_id int not null
);
create view watch.v_saved with (security_invoker = true) as
  select s.* from watch.saved s where not exists (select 1 from watch.saved_end e where e.saved_id = s.id);

-- What an officer is to be told of, and for which purpose they asked: hits of a saved search, conflicts of an entity.
create table watch.standing (
  officer text not null,
  kind text not null check (kind in ('saved', 'entity')),
  subject uuid not null,
  ordinal int not null,
  stands boolean not null,
  purpose text not null,
  case_ref text,
  at timestamptz not null,
  marking_id int not null,
  primary key (officer, kind, subject, ordinal)
);
create view watch.v_standing with (security_invoker = true) as
  select s.* from watch.standing s
   where s.stands and not exists (select 1 from watch.standing l
     where l.officer = s.officer and l.kind = s.kind and l.subject = s.subject and l.ordinal > s.ordinal);

-- What an officer was told: ids only; what they mean is read again when it is shown.
create table watch.notice (
  moment bigint primary key,
  officer text not null,
  kind text not null check (kind in ('search', 'recall', 'review', 'hit', 'conflict')),
  subject uuid not null,
  cause uuid not null,
  by_officer text,
  note text,
  at timestamptz not null,
  marking_id int not null,
  unique (officer, kind, subject, cause)
);
create index notice_of on watch.notice (officer, moment desc);

-- Which notices an officer has read, and which kinds they do not want to hear of.
create table watch.notice_read (
  officer text not null,
  moment bigint not null,
  primary key (officer, moment)
);
create table watch.mute (
  officer text not null,
  kind text not null,
  ordinal int not null,
  muted boolean not null,
  at timestamptz not null,
  primary key (officer, kind, ordinal)
);

create function watch.take_notice_moment() returns bigint
  language plpgsql security definer set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtext('watch.notice'));
  perform pg_notify('watchfloor_watch', '');
  return greatest(
    (extract(epoch from clock_timestamp()) * 1000000)::bigint,
    coalesce((select max(n.moment) from watch.notice n), 0) + 1);
end
$$;
revoke all on function watch.take_notice_moment() from public;
grant execute on function watch.take_notice_moment() to watchfloor_app;

alter table watch.saved enable row level security;
alter table watch.saved force row level security;
alter table watch.saved_end enable row level security;
alter table watch.saved_end force row level security;
alter table watch.standing enable row level security;
alter table watch.standing force row level security;
alter table watch.notice enable row level security;
alter table watch.notice force row level security;
alter table watch.notice_read enable row level security;
alter table watch.notice_read force row level security;
alter table watch.mute enable row level security;
alter table watch.mute force row level security;
-- A private search is its owner's, whatever its marking.
create policy released on watch.saved using (get_bit((select trust.my_mask()), marking_id) > 0
  and (officer = current_setting('app.officer', true) or cardinality(for_officers) + cardinality(for_parties) > 0));
create policy released on watch.saved_end using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on watch.standing using (get_bit((select trust.my_mask()), marking_id) > 0);
-- A notice is written and read at the desk of the officer whom it is for, and by nobody else.
create policy released on watch.notice using (get_bit((select trust.my_mask()), marking_id) > 0
  and officer = current_setting('app.officer', true));
create policy own on watch.notice_read using (officer = current_setting('app.officer', true));
create policy own on watch.mute using (officer = current_setting('app.officer', true));
grant select, insert on all tables in schema watch to watchfloor_app;
