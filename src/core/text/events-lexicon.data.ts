import { VERBS } from './lexicon/wordnet.data.ts';
import type { TriggerRow } from './events.data.ts';

/** Verbs of WordNet that tell of a deed, with the class of thing they must be done with, to or by. */

const lemmas = (list: string): string => list.trim().replace(/\s+/g, '|').replaceAll('+', ' ');

export const WORDNET_DEEDS: readonly TriggerRow[] = [
  { id: 'attack.slain', type: 'attack', called: 'killing', lemmas: lemmas(VERBS.kill), needs: 'person' },
  { id: 'attack.hurt', type: 'attack', called: 'attack', lemmas: lemmas(VERBS.harm), needs: 'assailed' },
  {
    id: 'attack.assailed',
    type: 'attack',
    called: 'attack',
    lemmas: lemmas(VERBS.attack),
    needs: 'assailable',
  },
  {
    id: 'attack.burnt',
    type: 'attack',
    called: 'arson attack',
    lemmas: lemmas(VERBS.burn),
    needs: 'property',
  },
  { id: 'attack.wrecked', type: 'attack', called: 'attack', lemmas: lemmas(VERBS.wreck), needs: 'wrecked' },
  {
    id: 'kidnapping.taken',
    type: 'kidnapping',
    called: 'kidnapping',
    lemmas: lemmas(VERBS.abduct),
    needs: 'captured',
  },
  { id: 'arrest.locked-up', type: 'arrest', called: 'arrest', lemmas: lemmas(VERBS.arrest), needs: 'person' },
  { id: 'raid.searched', type: 'raid', called: 'raid', lemmas: lemmas(VERBS.search), needs: 'premises' },
  {
    id: 'seizure.confiscated',
    type: 'seizure',
    called: 'seizure',
    lemmas: lemmas(VERBS.confiscate),
    needs: 'finds',
  },
  { id: 'seizure.found', type: 'seizure', called: 'seizure', lemmas: lemmas(VERBS.find), needs: 'finds' },
  { id: 'financing.paid', type: 'financing', called: 'payment', lemmas: lemmas(VERBS.pay), needs: 'sum' },
  {
    id: 'transfer.supplied',
    type: 'transfer',
    called: 'delivery',
    lemmas: lemmas(VERBS.supply),
    needs: 'materiel',
  },
  {
    id: 'transfer.removed',
    type: 'transfer',
    called: 'transfer',
    lemmas: lemmas(VERBS.remove),
    needs: 'moved-person',
  },
  { id: 'escape.fled', type: 'escape', called: 'escape', lemmas: lemmas(VERBS.flee), needs: 'captive' },
];
