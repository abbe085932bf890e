-- What is done once a day. The queue lives by the database's clock: a moment named by a centre whose clock lags behind would be
-- past at once, and the job would add itself again and again.
create function platform.add_job_tomorrow(task text, payload json, key text) returns void
  language plpgsql security definer set search_path = ''
as $$
begin
  perform graphile_worker.add_job(
    task, payload,
    run_at => (date_trunc('day', now() at time zone 'UTC') + interval '1 day') at time zone 'UTC',
    job_key => key);
end
$$;
revoke all on function platform.add_job_tomorrow(text, json, text) from public;
grant execute on function platform.add_job_tomorrow(text, json, text) to watchfloor_app;
