/** Numbers of keys are made outside, as in filing: see `fill.ts`. */
export const KEY_NUMBERS = 'create temp table key_number (key text primary key, number bigint not null)';

/**
 * Statements that make a store of a given size, run as the owner in one transaction. `:reports` and `:markings` are
 * replaced by numbers; `marking_of`, `given_name` and `family_name` are there. Choices are hashes of row numbers, so
 * every run makes the same store; squared ones make few things frequent and most rare, as in life.
 */
export const FILL: readonly string[] = [
  'set local synchronous_commit = off',
  `set local work_mem = '256MB'`,
  `create function pg_temp.pick(n bigint, seed bigint) returns float8 language sql immutable as
     $$ select (hashint8extended(n, seed) & 2147483647) / 2147483648.0 $$`,
  `create temp table filed as
     select r, md5('report' || r)::uuid as id, m.id as marking_id
       from generate_series(0, :reports + 39) r join marking_of m on m.n = floor(pg_temp.pick(r, 1) * :markings)`,
  // 10 subjects a report: six people of 60,000, two organisations of 15,000, a place of 5,000, an event of 20,000.
  `create temp table subject as
     select s.n, md5('record' || s.n)::uuid as id, f.r, f.id as report_id, f.marking_id, s.n % 10 as ordinal, k.kind,
            floor(k.many * power(pg_temp.pick(s.n, 2), case k.kind when 'event' then 1 else 2 end))::int as e
       from generate_series(0, :reports * 10 - 1) s(n)
       join filed f on f.r = s.n / 10
       join (values (0, 5, 'person', 60000), (6, 7, 'organisation', 15000), (8, 8, 'place', 5000), (9, 9, 'event', 20000))
            as k(low, high, kind, many) on s.n % 10 between k.low and k.high
     union all
     select :reports * 10 + t, md5('target' || t)::uuid, f.r, f.id, f.marking_id, 0, 'person', -1
       from generate_series(0, 39) t join filed f on f.r = :reports + t`,
  `create temp table named as
     select s.*, array[g.folded, f.folded] as words, g.sounds || f.sounds as sounds, g.sounds[1] || '-' || f.sounds[1] as sound, f.sounds[1] as family,
            case s.kind when 'person' then g.text || ' ' || f.text
                        when 'organisation' then f.text || ' ' || g.text || ' Front'
                        when 'place' then g.text || lower(f.text)
                        else 'Clash ' || s.e || ' at ' || f.text end as caption
       from subject s
       join given_name g on g.n = case when s.e < 0 then 1000 else s.e % 80 end
       join family_name f on f.n = case when s.e < 0 then 9000 else (s.e / 80) % 750 end`,
  `create temp table keyed as
     select n.id, n.marking_id, k.key, k.strength from named n cross join lateral (values
       (case n.kind when 'person' then 'person:' || n.sound || '+org:' || n.e when 'organisation' then 'organisation:' || n.e
                    when 'place' then 'place:XX:' || n.e else 'event:armed-attack+' || n.e end,
        case when n.kind in ('organisation', 'place') then 0 else 1 end),
       (case n.kind when 'person' then 'person:' || n.sound || '+place:' || n.e % 5000 end, 1),
       (n.kind || ':' || n.sound, 2),
       (n.kind || ':' || n.family || '+place:' || n.n % 5000, 2),
       (n.kind || ':' || n.family || '+org:' || n.n % 15000, 2)) as k(key, strength)
      where k.key is not null`,
  'create index on keyed (id)',
  KEY_NUMBERS,
  'create index on subject (r)',
  'create index on named (r)',
  'analyze keyed',
  'analyze subject',
  'analyze named',
  `insert into reports.report (id, sha256, party, officer, path, format, encoding, title, language, dated, filed_at, source_type,
       reliability, credibility, precedence, reference, supersedes, text_length, marking_id)
     select id, repeat(md5(r::text), 2), 'LOCAL', 'analyst', 'bench/' || r || '.txt', 'text', 'utf-8', 'Report ' || r, 'en',
            '{"from":"2026-03-01","to":"2026-03-31","precision":"month"}', timestamptz '2026-03-01' + r * interval '1 minute', 'OSINT',
            'B', '2', 'ROUTINE', null, null, 4200, marking_id from filed order by 1`,
  `insert into fusion.record (id, report_id, ordinal, kind, caption, names, anchor, constraints, keys, listed, marking_id)
     select n.id, n.report_id, n.ordinal, n.kind, n.caption,
            json_build_array(json_build_object('text', n.caption, 'script', 'Latn', 'kind', 'primary')), null,
            '{"birth":[],"fathers":[],"occurred":[],"eventTypes":[],"identifiers":{},"countries":[]}',
            (select json_build_array(array_agg(p order by k.at, nth), array_agg(place order by k.at, nth) filter (where nth < 3))
               from (select key, strength, row_number() over (order by key) - 1 as at from keyed where id = n.id) k
               cross join lateral (values (k.key, k.strength + 3, 1), ('name', k.at, 2), (n.caption, null, 3)) as part(p, place, nth)),
            false, n.marking_id
       from named n order by 1`,
  `insert into fusion.evidence (key, strength, record_id, marking_id) select distinct on (number, strength, id) number, strength, id, marking_id
     from keyed join key_number using (key) order by 1, 2, 3`,
  `insert into fusion.name_token (token, record_id, kind, marking_id)
     select distinct on (token, kind, id) token, id, kind, marking_id from (
       select id, marking_id, unnest(words) as token, 0 as kind from named union all select id, marking_id, unnest(sounds), 1 from named) t
      order by token, kind, id`,
  // Four claims a record, half of them links to other things of the same report.
  `insert into fusion.claim (record_id, id, report_id, property, value, value_record, qualifier, modality, statement_type, interval,
       speaker, start, stop, quote, rule, marking_id)
     select s.id, md5('claim' || s.n || ' ' || c.c)::uuid, s.report_id, c.property,
            case when o.id is null then json_build_object('type', 'text', 'text', c.word || ' ' || s.n % 30)
                 else json_build_object('type', 'record', 'record', o.id) end,
            o.id, 'exact', (array['asserted', 'reported', 'alleged', 'believed'])[s.n % 4 + 1], 'fact', null, null,
            s.ordinal * 200, s.ordinal * 200 + 120, 'Officials said on Tuesday that ' || c.word || ' of the unit was seen near the bridge with others.', 'bench@1', s.marking_id
       from subject s
       join (values ('person', 0, 'role', 'commander', null), ('person', 1, 'affiliation', '', 6), ('person', 2, 'location', '', 8), ('person', 3, 'description', 'courier', null),
                    ('organisation', 0, 'description', 'cell', null), ('organisation', 1, 'partOf', '', 7), ('organisation', 2, 'location', '', 8), ('organisation', 3, 'address', 'road', null),
                    ('place', 0, 'description', 'town', null), ('place', 1, 'description', 'crossing', null), ('place', 2, 'address', 'street', null), ('place', 3, 'relatedTo', '', 9),
                    ('event', 0, 'weaponUsed', 'rifle', null), ('event', 1, 'participant', '', 0), ('event', 2, 'occurredAt', '', 8), ('event', 3, 'seized', 'sacks', null))
            as c(kind, c, property, word, ordinal) on c.kind = s.kind
       left join subject o on o.r = s.r and o.ordinal = c.ordinal and c.ordinal <> s.ordinal
      where s.e >= 0 order by 1, 2`,
  `insert into fusion.mention (report_id, records, found, marking_id)
     select report_id, array_agg(id order by ordinal) filter (where m = 0),
            json_agg(json_build_array(ordinal * 200 + m * 50, ordinal * 200 + m * 50 + length(caption), kind, 'Latn', caption, 'bench@1', ordinal) order by ordinal, m),
            min(marking_id) from named cross join generate_series(0, 2) m group by 1 order by 1`,
  // Some 40 samples and keys a report; by chance each shares a sample with about five others, and one in 25 is an echo.
  `create temp table traced as
     select f.r, f.id, f.marking_id, array_agg(case when k < 32 then k * 1000000 + floor(pg_temp.pick(f.r * 100 + k, 3) * 160000)::bigint
              when k = 32 then 900000000 + f.r - (f.r % 25 = 1)::int else hashint8extended(f.r * 100 + k, 4) end order by k) as hashes
       from filed f cross join generate_series(0, 39) k group by 1, 2, 3`,
  // A sketch of 35 sentences of 11 words (core/provenance/sketch.ts).
  `insert into reports.origin_trace (report_id, sketch, keys, voices, hashes, marking_id)
     select id, decode('0100000000000000' || (
              select string_agg(lpad(to_hex((p * 120) % 256), 2, '0') || lpad(to_hex((p * 120) / 256), 2, '0') || '00006400' || lpad(to_hex(p / 5), 2, '0')
                                || '0000000b00' || md5(r || 'x' || p) || left(md5(r || 'y' || p), 12), '' order by p) from generate_series(0, 34) p), 'hex'),
            to_json(array['hash:' || (r - (r % 25 = 1)::int)]), '[]', hashes, marking_id
       from traced order by 1`,
  'insert into reports.origin_key (hash, report_id, sample, marking_id) select h, id, at <= 32, marking_id from traced cross join unnest(hashes) with ordinality as u(h, at) order by 1, 2',
  // As linking flags them (ADR 0027): keys that two hold. No sample leads to an echo here, and none has many holders.
  `insert into reports.shared_key (report_id, hash)
     select k.report_id, k.hash from reports.origin_key k
      where not k.sample and exists (select 1 from reports.origin_key o where o.hash = k.hash and o.report_id <> k.report_id) order by 1, 2`,
  `create temp table paragraph as
     select p, (select string_agg('word' || floor(1500 * power(pg_temp.pick(p * 1000 + w, 5), 2)), ' ') from generate_series(1, 60) w) as text from generate_series(0, 399) p`,
  `insert into reports.passage (report_id, ordinal, start, text, tsv, marking_id)
     select f.id, 1, 0, t.text, to_tsvector('simple', lower(t.text)), f.marking_id
       from filed f cross join lateral (select string_agg(n.caption, ' met ' order by n.n) || '. ' || min(a.text) || ' ' || min(b.text) as text
         from named n, paragraph a, paragraph b
        where n.r = f.r and a.p = floor(pg_temp.pick(f.r, 6) * 400) and b.p = floor(pg_temp.pick(f.r, 7) * 400)) t order by 1`,
];

/** One person with 500 claims from 40 reports. */
export const TARGET: readonly string[] = [
  `insert into fusion.claim (record_id, id, report_id, property, value, value_record, qualifier, modality, statement_type, interval,
       speaker, start, stop, quote, rule, marking_id)
     select s.id, md5('target claim' || c)::uuid, s.report_id, (array['role', 'rank', 'description', 'address', 'nationality', 'statement', 'legalStatus', 'age'])[c % 8 + 1],
            case c % 8 when 4 then json_build_object('type', 'country', 'code', (array['PK', 'AF', 'IR'])[c % 3 + 1])
                       when 7 then json_build_object('type', 'quantity', 'low', null, 'best', 30 + c % 9, 'high', null, 'unit', 'years')
                       else json_build_object('type', 'text', 'text', 'what report says ' || c % 60) end,
            null, 'exact', (array['asserted', 'reported', 'alleged', 'believed'])[c % 4 + 1], 'fact', null, null, c * 10, c * 10 + 120,
            'Officials said on Tuesday that the man was seen near the bridge with two others, in a grey car without number plates.', 'bench@1', s.marking_id
       from generate_series(0, 499) c join subject s on s.n = :reports * 10 + c % 40`,
];
