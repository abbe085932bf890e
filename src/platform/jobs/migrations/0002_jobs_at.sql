-- A job for later. With a key there is one such job: adding it again moves it.
create function platform.add_job_at(task text, payload json, at timestamptz, key text) returns void
  language plpgsql security definer set search_path = ''
as $$
begin
  perform graphile_worker.add_job(task, payload, run_at => at, job_key => key);
end
$$;
revoke all on function platform.add_job_at(text, json, timestamptz, text) from public;
grant execute on function platform.add_job_at(text, json, timestamptz, text) to watchfloor_app;
