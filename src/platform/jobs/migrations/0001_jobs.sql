-- The queue's tables belong to graphile-worker; the application role may only add jobs, through this door.
-- plpgsql, because its body is not checked before the queue's own migrations have run.
create schema if not exists platform;
grant usage on schema platform to watchfloor_app;
create function platform.add_job(task text, payload json) returns void
  language plpgsql security definer set search_path = ''
as $$
begin
  perform graphile_worker.add_job(task, payload);
end
$$;
revoke all on function platform.add_job(text, json) from public;
grant execute on function platform.add_job(text, json) to watchfloor_app;
