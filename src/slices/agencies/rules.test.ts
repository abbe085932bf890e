import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Principal, Role } from '../../trust/principal.ts';
import type { Officer, OfficerChange } from './contract.ts';
import { changed, newOfficer, refuseChange, refuseParty } from './rules.ts';

const someone = (handle: string, roles: readonly Role[] = ['officer']): Officer => ({
  ...newOfficer(handle, 'ALPHA'),
  roles,
});
const acting = ({ handle, roles, party, level, compartments }: Officer): Principal => ({
  kind: 'officer',
  handle,
  name: handle,
  clearance: { party, communities: [], level, compartments },
  roles,
});
const refusalOf = (code: string) => (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === code;

test('a new officer sees nothing that is not open, and a change grants only what it says', () => {
  const fresh = newOfficer('watch1', 'ALPHA');
  assert.deepEqual(fresh, {
    handle: 'watch1',
    name: 'watch1',
    party: 'ALPHA',
    level: 0,
    compartments: [],
    roles: ['officer'],
  });
  assert.deepEqual(changed(fresh, {}), fresh);
  const granted = changed(fresh, { level: 'secret', compartments: ['osprey', 'KESTREL', 'OSPREY'] });
  assert.deepEqual([granted.level, granted.compartments], [3, ['KESTREL', 'OSPREY']]);
  assert.deepEqual(changed(granted, { dropCompartments: ['kestrel'], roles: ['oversight'] }).compartments, [
    'OSPREY',
  ]);
});

test('what was written wrongly is refused', () => {
  const rows: readonly [OfficerChange, string][] = [
    [{ level: '5' }, 'LEVEL_NOT_UNDERSTOOD'],
    [{ level: '' }, 'LEVEL_NOT_UNDERSTOOD'],
    [{ compartments: ['NO//SUCH'] }, 'COMPARTMENT_NOT_UNDERSTOOD'],
    [{ roles: ['king'] }, 'ROLE_UNKNOWN'],
  ];
  for (const [change, code] of rows)
    assert.throws(() => changed(someone('watch1'), change), refusalOf(code), code);
  for (const handle of ['', 'X', 'a', '1a', 'a b', '../a', 'a'.repeat(41)]) {
    assert.throws(() => newOfficer(handle, 'ALPHA'), refusalOf('OFFICER_HANDLE_INVALID'), handle);
  }
});

test('only administrators change the directory, not themselves where another can, and one always remains', () => {
  const [one, two, plain] = [
    someone('one', ['officer', 'administrator']),
    someone('two', ['administrator']),
    someone('plain'),
  ];
  const raised = changed(one, { level: '4' });
  assert.throws(
    () => refuseChange(acting(plain), plain, changed(plain, { level: '4' }), [one, plain]),
    refusalOf('ADMINISTRATOR_NEEDED'),
  );
  assert.throws(() => refuseChange(acting(one), one, raised, [one, two]), refusalOf('OWN_CLEARANCE'));
  refuseChange(acting(one), one, changed(one, { name: 'Another Name' }), [one, two]);
  refuseChange(acting(one), one, raised, [one, plain]);
  refuseChange(acting(two), one, raised, [one, two]);
  assert.throws(
    () => refuseChange(acting(one), one, changed(one, { roles: ['officer'] }), [one, plain]),
    refusalOf('LAST_ADMINISTRATOR'),
  );
  refuseChange(acting(one), two, changed(two, { roles: ['officer'] }), [one, two]);
});

test('a party has a free code that can stand in a marking, and a country that there is', () => {
  const party = { code: 'CTD-NORTH', name: 'CTD North', kind: 'agency', country: 'PK', node: null } as const;
  refuseParty(party, ['ALPHA']);
  for (const own of ['XV', 'ZZ']) refuseParty({ ...party, country: own }, []);
  assert.throws(() => refuseParty(party, ['CTD-NORTH']), refusalOf('PARTY_THERE'));
  assert.throws(() => refuseParty({ ...party, code: 'CTD North' }, []), refusalOf('PARTY_THERE'));
  for (const none of ['AV', 'UK', 'PAK', ''])
    assert.throws(() => refuseParty({ ...party, country: none }, []), refusalOf('COUNTRY_UNKNOWN'), none);
});
