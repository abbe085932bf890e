-- Fails where the directory has an officer otherwise than they were known: rights that were taken away hold for nothing that was begun
-- under them (ADR 0055).
create function agencies.still(
  known_handle text, known_name text, known_party text, known_level int, known_compartments text[], known_roles text[],
  known_communities text[]) returns void
  language plpgsql stable set search_path = ''
as $$
begin
  if not exists (
    select 1 from agencies.officer o
     where o.handle = known_handle and o.name = known_name and o.party = known_party and o.level = known_level
       and o.compartments = known_compartments and o.roles = known_roles
       and array(select m.community from agencies.membership m where m.party = o.party
                 union select 'MEMBERS' order by 1) = known_communities) then
    raise exception 'The officer is not as they were known' using errcode = 'WF001';
  end if;
end
$$;
revoke all on function agencies.still(text, text, text, int, text[], text[], text[]) from public;
grant execute on function agencies.still(text, text, text, int, text[], text[], text[]) to watchfloor_app;
