import {
  CASUALTY_CATEGORIES,
  CASUALTY_EFFECTS,
  ENTITY_KINDS,
  EVENT_TYPES,
  MODALITIES,
  PARTICIPANT_ROLES,
  PROPERTIES,
  STATEMENT_TYPES,
} from '../../src/core/words/index.ts';
import type { EntityKind } from '../../src/core/words/index.ts';
import { countOf, intervalOf } from './amounts.ts';
import type {
  LabelledClaim,
  LabelledConflict,
  LabelledEvent,
  LabelledTrap,
  LabelledValue,
  Side,
} from './types.ts';

/** A name as declared: `!` keeps the text from being searched for it, `~` makes its mentions optional. */
export interface DeclaredName {
  readonly text: string;
  readonly searched: boolean;
  readonly optional: boolean;
}

export interface DeclaredThing {
  readonly id: string;
  readonly kinds: readonly EntityKind[];
  readonly names: readonly DeclaredName[];
}

export interface Declared {
  readonly things: readonly DeclaredThing[];
  readonly events: readonly LabelledEvent[];
  readonly claims: readonly LabelledClaim[];
  readonly conflicts: readonly LabelledConflict[];
  readonly traps: readonly LabelledTrap[];
}

const SHORT_KINDS: Readonly<Record<string, EntityKind>> = {
  per: 'person',
  org: 'organisation',
  wpn: 'weapon',
  ev: 'event',
  op: 'operation',
  prog: 'programme',
  doc: 'document',
  chan: 'channel',
};

const THING = /^(\+?[\w.-]+) ([a-z+]+): (.+)$/;
const EVENT = /^(\+?[\w.-]+) ev ([a-z-]+) (\S+)(?: at (\S+))? @(\d+(?:,\d+)*)(?:: (.+))?$/;
const CLAIM = /^\s+(\w+)\s*([=>])\s*(.+?)\s+@(\d+)((?: [a-z]+)*)(?: "([^"]+)")?$/;
const CONFLICT = /^conflict (\w+)((?: \d*@\d+)+)$/;
const TRAP = /^trap ([a-z-]+) (.+)$/;

/** The member of a closed list, or the author's mistake thrown. */
function member<T extends string>(list: readonly T[], word: string, where: string): T {
  const found = list.find((one) => one === word);
  if (found === undefined) throw new Error(`${where}: “${word}” is none of ${list.join(', ')}`);
  return found;
}

function isIn<T extends string>(list: readonly T[], word: string): word is T {
  return list.some((one) => one === word);
}

export function declaredNames(list: string): DeclaredName[] {
  return list.split('|').map((part) => {
    const [, sign, text] = /^([!~]?)(.+)$/u.exec(part.trim()) ?? ['', '', part.trim()];
    return { text: text as string, searched: sign !== '!', optional: sign === '~' };
  });
}

function kindsOf(word: string, where: string): EntityKind[] {
  return word.split('+').map((kind) => SHORT_KINDS[kind] ?? member(ENTITY_KINDS, kind, where));
}

function eventOf(match: RegExpExecArray, where: string): LabelledEvent {
  const [, id = '', type = '', interval = '', places, passages = ''] = match;
  return {
    id,
    type: member(EVENT_TYPES, type, where),
    interval: intervalOf(interval, where),
    places: places?.split(',') ?? [],
    passages: passages.split(',').map(Number),
  };
}

/** `perpetrator > id`, `killed = 13 civilian`, `amount = PKR 2400000`, `role = district commander`, `affiliation > id`. */
function propertyAndValue(
  head: string,
  sign: string,
  value: string,
  where: string,
): { property: string; value: LabelledValue } {
  if (sign === '>') {
    const role = isIn(PARTICIPANT_ROLES, head) ? head : null;
    return { property: role === null ? head : 'participant', value: { type: 'thing', thing: value, role } };
  }
  const [first = '', ...rest] = value.split(' ');
  if (isIn(CASUALTY_EFFECTS, head)) {
    const category = member(CASUALTY_CATEGORIES, rest[0] ?? '', where);
    return {
      property: 'casualties',
      value: { type: 'casualties', category, effect: head, count: countOf(first, where) },
    };
  }
  const valueType = PROPERTIES.get(head)?.valueType;
  if (valueType === 'money')
    return { property: head, value: { type: 'money', currency: first, amount: Number(rest[0]) } };
  if (valueType === 'quantity')
    return {
      property: head,
      value: { type: 'quantity', count: countOf(first, where), unit: rest.join(' ') },
    };
  if (valueType === 'date')
    return { property: head, value: { type: 'date', interval: intervalOf(first, where) } };
  return { property: head, value: { type: 'words', text: value } };
}

function claimOf(match: RegExpExecArray, subject: string, where: string): LabelledClaim {
  const [, head = '', sign = '', raw = '', passage = '', words = '', speaker] = match;
  const { property, value } = propertyAndValue(head, sign, raw, where);
  if (!PROPERTIES.has(property)) throw new Error(`${where}: “${property}” is no property`);
  const said = words.split(' ').filter((word) => word !== '');
  const stray = said.find((word) => !isIn(MODALITIES, word) && !isIn(STATEMENT_TYPES, word));
  if (stray !== undefined) throw new Error(`${where}: “${stray}” is no modality or statement type`);
  return {
    subject,
    property,
    value,
    modality: said.find((word) => isIn(MODALITIES, word)) ?? 'asserted',
    statementType: said.find((word) => isIn(STATEMENT_TYPES, word)) ?? 'fact',
    speaker: speaker ?? null,
    passage: Number(passage),
  };
}

function sidesOf(list: string): Side[] {
  return list
    .trim()
    .split(' ')
    .map((side) => {
      const [document = '', passage = ''] = side.split('@');
      return { document: document === '' ? null : document, passage: Number(passage) };
    });
}

function trapOf(type: string, rest: string, where: string): LabelledTrap {
  const words = rest.split(' ');
  if (type === 'not-same' || type === 'same') return { type, things: words };
  if (type === 'no-claim' || type === 'no-event')
    return { type, passage: Number((words[0] ?? '').replace('@', '')) };
  const [event = '', effect = '', sum = ''] = words;
  return {
    type: member(['no-sum'], type, where),
    event,
    effect: member(CASUALTY_EFFECTS, effect, where),
    sum: Number(sum),
  };
}

/** Reads the label block of a document, one declaration a line; an indented line is a claim about the thing above it. */
export function declare(block: string, where: string): Declared {
  const things: DeclaredThing[] = [];
  const events: LabelledEvent[] = [];
  const claims: LabelledClaim[] = [];
  const conflicts: LabelledConflict[] = [];
  const traps: LabelledTrap[] = [];
  let subject = '';
  for (const line of block.split('\n').filter((one) => one.trim() !== '')) {
    const at = `${where}: ${line.trim()}`;
    const [claim, conflict, trap] = [CLAIM.exec(line), CONFLICT.exec(line), TRAP.exec(line)];
    const [event, thing] = [EVENT.exec(line), THING.exec(line)];
    if (claim !== null) claims.push(claimOf(claim, subject, at));
    else if (conflict !== null)
      conflicts.push({ property: conflict[1] as string, sides: sidesOf(conflict[2] as string) });
    else if (trap !== null) traps.push(trapOf(trap[1] as string, trap[2] as string, at));
    else if (event !== null) {
      subject = event[1] as string;
      events.push(eventOf(event, at));
      things.push({
        id: subject,
        kinds: ['event'],
        names: event[6] === undefined ? [] : declaredNames(event[6]),
      });
    } else if (thing !== null) {
      subject = thing[1] as string;
      things.push({
        id: subject,
        kinds: kindsOf(thing[2] as string, at),
        names: declaredNames(thing[3] as string),
      });
    } else throw new Error(`${at}: not a declaration`);
  }
  return { things, events, claims, conflicts, traps };
}
