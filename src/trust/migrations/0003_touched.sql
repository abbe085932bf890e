-- What each of the last acts that wrote anything touched (ADR 0024): `before` is the change before it, so that whoever reads a
-- row of this table and then another knows whether one between them is missing. `spots` null: everything. Rows that are gone
-- only make answers be worked out anew; so the table is not logged, and a crash empties it. Kept from the application role:
-- it tells of acts under every marking.
create unlogged table trust.touched (
  seq bigint primary key,
  before bigint not null,
  spots bytea
);

create function trust.append_log(entry_officer text, entry_body text, entry_spots bytea) returns bigint
  language plpgsql security definer set search_path = ''
as $$
declare
  head_size bigint;
  head_hashes bytea[];
  head_changed bigint;
  entry_leaf bytea := sha256('\x00'::bytea || convert_to(entry_body, 'UTF8'));
  node bytea := sha256('\x00'::bytea || convert_to(entry_body, 'UTF8'));
  rest bigint;
  -- A transaction gets its id with its first write, and this function has written nothing yet.
  wrote boolean := pg_current_xact_id_if_assigned() is not null;
begin
  select size, hashes, changed into head_size, head_hashes, head_changed from trust.log_head for update;
  rest := head_size;
  while rest & 1 = 1 loop
    node := sha256('\x01'::bytea || head_hashes[array_length(head_hashes, 1)] || node);
    head_hashes := head_hashes[1:array_length(head_hashes, 1) - 1];
    rest := rest >> 1;
  end loop;
  insert into trust.log_entry (seq, body, officer, leaf) values (head_size + 1, entry_body, entry_officer, entry_leaf);
  update trust.log_head
     set size = head_size + 1, hashes = head_hashes || node, changed = case when wrote then head_size + 1 else changed end;
  if wrote then
    insert into trust.touched (seq, before, spots) values (head_size + 1, head_changed, entry_spots);
  end if;
  -- A few thousand entries are as far as anybody looks back.
  if head_size & 255 = 255 then
    delete from trust.touched where seq <= head_size - 4096;
  end if;
  return head_size + 1;
end
$$;
drop function trust.append_log(text, text);
revoke all on function trust.append_log(text, text, bytea) from public;
grant execute on function trust.append_log(text, text, bytea) to watchfloor_app;
