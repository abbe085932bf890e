-- What an officer of one centre judged of two records of two reports, as told to another centre and signed by its node: a
-- partner's, or one of this centre that partners were told. Under the join of its marking and those of the two reports.
create table federation.judgement (
  id uuid primary key,
  -- The link over which it came; null for one of this centre.
  link uuid,
  party text not null,
  verdict text not null check (verdict in ('same', 'different', 'unsure')),
  a uuid not null,
  b uuid not null,
  a_report uuid not null,
  b_report uuid not null,
  reason text not null,
  statement text not null,
  -- Of one of this centre: the judgement that was told.
  told uuid,
  at timestamptz not null,
  marking_id int not null
);
create index judgement_a on federation.judgement (a);
create index judgement_b on federation.judgement (b);
create index judgement_a_report on federation.judgement (a_report);
create index judgement_b_report on federation.judgement (b_report);
create unique index judgement_told on federation.judgement (told);

-- What became of a partner's judgement here; `state` is the state after it (judgement-rules.ts).
create table federation.judgement_step (
  judgement uuid not null,
  ordinal int not null,
  event text not null,
  state text not null,
  officer text not null,
  reason text not null,
  -- Of an adoption: the judgement of this centre that was made of it.
  made uuid,
  at timestamptz not null,
  marking_id int not null,
  primary key (judgement, ordinal)
);
create index judgement_step_made on federation.judgement_step (made);

-- Feedback or a judgement that its sender took back.
create table federation.retraction (
  id uuid primary key,
  subject uuid not null unique,
  reason text not null,
  statement text not null,
  at timestamptz not null,
  marking_id int not null
);

create view federation.v_feedback with (security_invoker = true) as
  select f.* from federation.feedback f
   where not exists (select 1 from federation.retraction r where r.subject = f.id);

-- A flag may be raised by a partner's retraction instead of a recall: then it names the report of what was taken back.
alter table federation.flag add column report uuid;

alter table federation.judgement enable row level security;
alter table federation.judgement force row level security;
alter table federation.judgement_step enable row level security;
alter table federation.judgement_step force row level security;
alter table federation.retraction enable row level security;
alter table federation.retraction force row level security;
create policy released on federation.judgement using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on federation.judgement_step using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on federation.retraction using (get_bit((select trust.my_mask()), marking_id) > 0);
grant select, insert on federation.judgement, federation.judgement_step, federation.retraction to watchfloor_app;
grant select on federation.v_feedback to watchfloor_app;

-- Erases what was said of purged reports by judgements that travel. Judgements of this centre made of them stay, as all do.
create function federation.purge_judgements(reports uuid[]) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  gone uuid[] := array(select p.report_id from reports.v_purged p where p.report_id = any(reports));
  said uuid[] := array(
    select j.id from federation.judgement j where j.a_report = any(gone) or j.b_report = any(gone));
begin
  delete from federation.judgement_step s where s.judgement = any(said);
  delete from federation.retraction r where r.subject = any(said);
  delete from federation.judgement j where j.id = any(said);
end
$$;
revoke all on function federation.purge_judgements(uuid[]) from public;
grant execute on function federation.purge_judgements(uuid[]) to watchfloor_app;
