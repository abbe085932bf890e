import { EVENT_TYPES, type EventType } from '../../words/index.ts';
import { addClaim, type Book, type Scene } from '../subjects.ts';
import { matchesOf } from './matches.ts';
import { slotById, textSpan } from './skeleton.ts';
import { eventSpokenOf, toldEvents } from './told-events.ts';

/** How long a deed took, where the words stand apart from its verb: "it took eleven days", "handed over … in 48 hours". */

const LASTING = /hour|day|week|month|year|minute/;

interface Rule {
  readonly id: string;
  readonly types: ReadonlySet<EventType>;
  readonly pattern: RegExp;
}

const RULES: readonly Rule[] = [
  {
    id: 'duration.took@1',
    types: new Set(EVENT_TYPES.filter((type) => type !== 'statement')),
    pattern:
      /\b(?:[Ii]t|[Tt]his|[Tt]hat|which|[Tt]he (?:whole )?(?:operation|siege|raid|battle|procedure|process|transfer|search|affair|clearance|trial)) (?:all )?(?:took|lasted|went on for) (?:(?:only|about|some|nearly|almost|over|another) )?(‹Q\d+›)/dg,
  },
  {
    // Only where a procedure is meant: "killed in three days" would be a stretch of time, not how long the deed took.
    id: 'duration.within@1',
    types: new Set<EventType>(['transfer', 'withdrawal']),
    pattern:
      /\b(?:handed|turned|extradited|deported|repatriated|expelled|withdrew|withdrawn)\b[^,;.]{0,60}? (?:in|within) (?:(?:only|about|some|just|under) )?(‹Q\d+›)/dg,
  },
];

/** Claims of how long events took. After they are filed. */
export function eventDurations(scenes: readonly Scene[], book: Book): void {
  for (const rule of RULES) {
    const hits = scenes.flatMap((scene) =>
      scene.view.slots.some(({ letter }) => letter === 'Q')
        ? matchesOf(rule.pattern, scene.view.skeleton).map((match) => ({ scene, match }))
        : [],
    );
    if (hits.length === 0) continue;
    const places = toldEvents(book, rule.types);
    for (const { scene, match } of hits) {
      const { view, prose } = scene;
      const slot = slotById(view, match[1]);
      const quantity = slot === null ? undefined : prose.quantities[slot.index];
      const [from, to] = [match.index, match.index + match[0].length];
      const event = eventSpokenOf(places, scene, textSpan(view, from, to).start);
      if (quantity === undefined || event === null || !LASTING.test(quantity.unit)) continue;
      const { low, best, high, unit, qualifier } = quantity;
      addClaim(book, scene, {
        subject: event.subject,
        property: 'duration',
        value: { type: 'quantity', low, best, high, unit },
        qualifier,
        rule: rule.id,
        from,
        to,
      });
    }
  }
}
