import { countryOfDemonym } from '../gazetteer.ts';
import type { FoundIdentifier } from '../identifiers.ts';
import { addClaim, type Book, type Scene } from '../subjects.ts';
import { OFFICES } from './lexicon.data.ts';
import { subjectOfSlot, textSpan, type Slot } from './skeleton.ts';

/** Identifiers, telephone numbers and titles: claims that need no words of their own around them. */

/** A title written with a name is the person's rank. */
export function titleClaims(scene: Scene, book: Book): void {
  for (const slot of scene.view.slots) {
    const name = slot.letter === 'P' ? scene.prose.names[slot.index] : undefined;
    const subject = subjectOfSlot(scene.prose, slot);
    if (name === undefined || name.title === null || subject === null) continue;
    addClaim(book, scene, {
      subject,
      property: 'rank',
      value: { type: 'text', text: name.title },
      rule: 'rank.title@1',
      from: slot.at,
      to: slot.to,
      ignore: () => true,
    });
    stateOffice(scene, book, slot, subject);
  }
}

const OFFICE = new RegExp(`(?:${OFFICES})$`, 'i');
const STATE_BEFORE = /(?:‹L\d+›(?:'s)?|\b[A-Z][a-z]+) $/;

/** "US President X", "Pakistani Prime Minister X": the office with its state, as written. */
function stateOffice(scene: Scene, book: Book, slot: Slot, subject: number): void {
  const { view, prose } = scene;
  const name = prose.names[slot.index];
  const before = STATE_BEFORE.exec(view.skeleton.slice(0, slot.at))?.[0];
  if (before === undefined || name?.title == null || !OFFICE.test(name.title)) return;
  if (!before.startsWith('‹') && countryOfDemonym(before.trim()) === null) return;
  const { start } = textSpan(view, slot.at - before.length, slot.to);
  const text = prose.layout.text.slice(start, name.start).trim();
  addClaim(book, scene, {
    subject,
    property: 'role',
    value: { type: 'text', text },
    rule: 'role.state-office@1',
    from: slot.at - before.length,
    to: slot.to,
    ignore: () => true,
  });
}

/** How far before an identifier its holder may stand, in UTF-16 units. */
const ADJACENT = 80;

/** The named thing an identifier belongs to: the last one before it in its sentence, with no other kind of thing between. */
function holder(scene: Scene, found: FoundIdentifier): Slot | null {
  const before = scene.view.slots.filter((slot) => slot.end <= found.start && 'POW'.includes(slot.letter));
  const last = before.at(-1);
  return last === undefined || found.start - last.end > ADJACENT ? null : last;
}

/** Mentions of all identifiers; those that stand next to a named thing are claimed of it. */
export function fileIdentifiers(
  identifiers: readonly FoundIdentifier[],
  scenes: readonly Scene[],
  book: Book,
): void {
  for (const found of identifiers) {
    const scene = scenes.find(({ view }) => found.start >= view.start && found.end <= view.end);
    const slot = scene === undefined ? null : holder(scene, found);
    const subject = scene === undefined ? null : subjectOfSlot(scene.prose, slot);
    book.mentions.push({
      kind: 'identifier',
      start: found.start,
      end: found.end,
      text: found.text,
      script: 'Zyyy',
      subject,
      rule: `identifier.${found.scheme}@1`,
    });
    if (scene === undefined || slot === null || subject === null) continue;
    const property = found.scheme === 'phone' ? 'phone' : 'identifier';
    addClaim(book, scene, {
      subject,
      property,
      value: { type: 'identifier', scheme: found.scheme, value: found.value },
      rule: `identifier.${found.scheme}@1`,
      from: slot.at,
      to: scene.view.skeleton.length,
    });
  }
}
