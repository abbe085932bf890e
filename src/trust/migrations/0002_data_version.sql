-- The number of the last entry whose transaction wrote anything besides its entry (ADR 0010). Committed with what was
-- written, so whoever sees the one sees the other: what was read under a version holds while the version stands.
alter table trust.log_head add column changed bigint not null default 0;

create or replace function trust.append_log(entry_officer text, entry_body text) returns bigint
  language plpgsql security definer set search_path = ''
as $$
declare
  head_size bigint;
  head_hashes bytea[];
  entry_leaf bytea := sha256('\x00'::bytea || convert_to(entry_body, 'UTF8'));
  node bytea := sha256('\x00'::bytea || convert_to(entry_body, 'UTF8'));
  rest bigint;
  -- A transaction gets its id with its first write, and this function has written nothing yet.
  wrote boolean := pg_current_xact_id_if_assigned() is not null;
begin
  select size, hashes into head_size, head_hashes from trust.log_head for update;
  rest := head_size;
  while rest & 1 = 1 loop
    node := sha256('\x01'::bytea || head_hashes[array_length(head_hashes, 1)] || node);
    head_hashes := head_hashes[1:array_length(head_hashes, 1) - 1];
    rest := rest >> 1;
  end loop;
  insert into trust.log_entry (seq, body, officer, leaf) values (head_size + 1, entry_body, entry_officer, entry_leaf);
  update trust.log_head
     set size = head_size + 1, hashes = head_hashes || node, changed = case when wrote then head_size + 1 else changed end;
  return head_size + 1;
end
$$;

-- Opens a desk: sets the profile for this transaction and tells the version of what its reader may see: the reader's
-- mask and the last change. Null where the profile must be worked out anew.
create function trust.open_desk(profile_id int) returns text
  language plpgsql security definer set search_path = ''
as $$
begin
  perform set_config('app.profile', profile_id::text, true);
  return (select p.id || ' ' || md5(p.mask) || ' ' || h.changed from trust.profile p, trust.log_head h
    where p.id = profile_id and (p.valid_until is null or p.valid_until > now()));
end
$$;
drop function trust.enter(int);
revoke all on function trust.open_desk(int) from public;
grant execute on function trust.open_desk(int) to watchfloor_app;
