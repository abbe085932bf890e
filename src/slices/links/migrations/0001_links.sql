create schema links;
grant usage on schema links to watchfloor_app;

-- A chart: ids, places and acts, never what it shows (ADR 0044). The marking is that of its title and of what its groups
-- are called; what stands on it is read through each reader's own walls.
create table links.chart (
  id uuid primary key,
  owner text not null,
  at timestamptz not null,
  marking_id int not null
);

-- Who may open or change it; the last row of a kind and code holds. The owner has one too.
create table links.share (
  chart uuid not null references links.chart (id),
  -- Order in the chart; never shown.
  place int not null,
  kind text not null check (kind in ('officer', 'agency')),
  code text not null,
  may text not null check (may in ('nothing', 'read', 'edit', 'own')),
  officer text not null,
  at timestamptz not null,
  primary key (chart, place)
);

-- One save: what it changed, field by field. The chart is all of them, laid over one another in order.
create table links.save (
  id uuid not null unique,
  chart uuid not null references links.chart (id),
  place int not null,
  officer text not null,
  at timestamptz not null,
  title text,
  changes json not null,
  -- The things that it is about: a reader who sees none of them is told nothing of it.
  nodes uuid[] not null,
  marking_id int not null,
  primary key (chart, place)
);

-- What the reader may do with a chart: as its officer, or for their agency, whichever is more. Runs as the owner, past the
-- row-level security of those who ask, and tells of nobody but the reader.
create function links.my_right(asked uuid) returns text
  language sql stable security definer set search_path = ''
as $$
  select l.may from (
    select distinct on (s.kind, s.code) s.may from links.share s
     where s.chart = asked
       and ((s.kind = 'officer' and s.code = current_setting('app.officer', true))
         or (s.kind = 'agency' and s.code = (
           select p.body -> 'clearance' ->> 'party' from trust.profile p
            where p.id = nullif(current_setting('app.profile', true), '')::int)))
     order by s.kind, s.code, s.place desc) l
   where l.may <> 'nothing'
   order by case l.may when 'own' then 0 when 'edit' then 1 else 2 end
   limit 1
$$;
revoke all on function links.my_right(uuid) from public;
grant execute on function links.my_right(uuid) to watchfloor_app;

alter table links.chart enable row level security;
alter table links.chart force row level security;
create policy released on links.chart using (
  get_bit((select trust.my_mask()), marking_id) > 0
  and (owner = current_setting('app.officer', true) or links.my_right(id) is not null));
alter table links.save enable row level security;
alter table links.save force row level security;
create policy released on links.save
  using (get_bit((select trust.my_mask()), marking_id) > 0 and links.my_right(chart) is not null)
  with check (get_bit((select trust.my_mask()), marking_id) > 0 and links.my_right(chart) in ('edit', 'own'));
alter table links.share enable row level security;
create policy released on links.share
  using (links.my_right(chart) is not null)
  with check (exists (
    select 1 from links.chart c where c.id = chart and c.owner = current_setting('app.officer', true)));
-- Append only: the application role can neither update nor delete.
grant select, insert on all tables in schema links to watchfloor_app;
