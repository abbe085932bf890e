import type { TlpValue } from '../../marking/index.ts';

/** The TLP 1 markings of STIX 2.1 §7.2.1.4, by their fixed ids. */
export const TLP1_DEFINITIONS: ReadonlyMap<string, string> = new Map([
  ['marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9', 'white'],
  ['marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da', 'green'],
  ['marking-definition--f88d31f6-486f-44da-b317-01333bde0b82', 'amber'],
  ['marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed', 'red'],
]);

/** What each of the fixed ids means in TLP 2.0's words; WHITE is CLEAR, and TLP 1 had no AMBER+STRICT. */
export const TLP_IDS: readonly (readonly [id: string, value: TlpValue, version: 1 | 2])[] = [
  ['marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9', 'CLEAR', 1],
  ['marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da', 'GREEN', 1],
  ['marking-definition--f88d31f6-486f-44da-b317-01333bde0b82', 'AMBER', 1],
  ['marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed', 'RED', 1],
  ['marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487', 'CLEAR', 2],
  ['marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb', 'GREEN', 2],
  ['marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421', 'AMBER', 2],
  ['marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003', 'AMBER+STRICT', 2],
  ['marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1', 'RED', 2],
];
