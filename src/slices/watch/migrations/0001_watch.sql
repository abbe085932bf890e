create schema watch;
grant usage on schema watch to watchfloor_app;

-- What came to be seen, one row each, under the marking of the thing itself. Never updated.
create table watch.item (
  -- When, microseconds since 1970: one for each item, in the order of commits, so that a stream is without gap or twin.
  moment bigint primary key,
  kind text not null check (kind in ('report')),
  subject uuid not null,
  marking_id int not null,
  unique (kind, subject)
);

-- The next free moment: one writer at a time until it commits. Called by the index job, behind the filing.
create function watch.take_moment() returns bigint
  language plpgsql security definer set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtext('watch.item'));
  perform pg_notify('watchfloor_watch', '');
  return greatest(
    (extract(epoch from clock_timestamp()) * 1000000)::bigint,
    coalesce((select max(i.moment) from watch.item i), 0) + 1);
end
$$;
revoke all on function watch.take_moment() from public;
grant execute on function watch.take_moment() to watchfloor_app;

alter table watch.item enable row level security;
alter table watch.item force row level security;
create policy released on watch.item using (get_bit((select trust.my_mask()), marking_id) > 0);
-- Append only: the application role can neither update nor delete.
grant select, insert on watch.item to watchfloor_app;
