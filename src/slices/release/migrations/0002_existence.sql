-- Whether anybody ever let anything be told: one bit about the whole centre, asked before a question is worked out, never shown.
create function release.anything_told() returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (select 1 from release.existence e where e.mode <> 'silent')
$$;
revoke all on function release.anything_told() from public;
grant execute on function release.anything_told() to watchfloor_app;
