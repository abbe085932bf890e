import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from './read-text.ts';

const DATED = { from: '2026-11-20', to: '2026-11-20', precision: 'day' } as const;

/** Parties to the deeds of a text: name, part, modality; victims and the arrested are left out. */
function parties(text: string): string[] {
  const { claims, subjects } = readText(text, { dated: DATED });
  return claims.flatMap(({ value, modality }) =>
    value.type === 'record' && /^(?:claimant|attributed|planner|perpetrator)$/.test(value.role ?? '')
      ? [`${subjects[value.record]?.names[0]?.text} ${value.role} ${modality}`]
      : [],
  );
}

const DEED = 'A bomb exploded at the railway station in Sibi on 3 March, killing four. ';
const X = 'Lashkar-e-Toofan';
const TOLD: readonly (readonly [text: string, party: string])[] = [
  [`The provincial government holds the ${X} responsible.`, `${X} attributed alleged`],
  [`The interior minister has pointed to the ${X}.`, `${X} attributed alleged`],
  [`Investigators look to the ${X} instead.`, `${X} attributed alleged`],
  [`The family accuses the ${X}.`, `${X} attributed alleged`],
  [`The governor laid it at the door of the ${X}.`, `${X} attributed alleged`],
  [`A rival version makes the ${X} the culprit.`, `${X} attributed alleged`],
  [`The border police see the ${X} behind it.`, `${X} attributed alleged`],
  [`A leaflet in the name of the ${X} took the credit.`, `${X} claimant asserted`],
  [`The ${X} put its name to the attack.`, `${X} claimant asserted`],
  [`Responsibility was taken by the ${X}.`, `${X} claimant asserted`],
  [`The ${X} said it had nothing to do with the attack.`, `${X} perpetrator denied`],
  [`"It was not us," a spokesman of the ${X} said.`, `${X} perpetrator denied`],
  [`The ${X} rejects any involvement.`, `${X} perpetrator denied`],
];
for (const [text, party] of TOLD) test(text, () => assert.deepEqual(parties(DEED + text), [party]));

test('two in one sentence, each by a voice of its own', () => {
  const text = `${DEED}Kabul says the ${X} was behind it; Islamabad says the Sarbaz Front.`;
  assert.deepEqual(parties(text).length, 2);
});

test('a person of whom a part was told denies it, by pronoun or through a lawyer', () => {
  const told = `${DEED}Police arrested Gul Zaman, who they say planted it. `;
  assert.ok(parties(`${told}He denies it.`).includes('Gul Zaman perpetrator denied'));
  assert.ok(
    parties(`${told}His lawyer insists that he was in Karachi.`).includes('Gul Zaman perpetrator denied'),
  );
  assert.deepEqual(parties(`${told}He lives in Karachi.`), ['Gul Zaman perpetrator alleged']);
});

const NOT_TOLD = [
  `The minister pointed to the road that the ${X} had blocked in 2019.`,
  `The mayor accused the ${X} of stealing water.`,
  `A suspected ${X} courier lives there.`,
  `The ${X} condemned the price of flour.`,
  `Police looked to the ${X} for help.`,
];
for (const text of NOT_TOLD)
  test(`nobody is named: ${text}`, () => assert.deepEqual(parties(DEED + text), []));
