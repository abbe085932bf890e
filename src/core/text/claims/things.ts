import { addClaim, type Book, type Scene } from '../subjects.ts';
import type { FoundAlias } from '../types.ts';
import { lastFrom } from '../spans.ts';
import { ALLEGED_ROLES, OFFICES } from './lexicon.data.ts';
import { OF_RANK, subjectOfSlot } from './skeleton.ts';

/** Identifiers, telephone numbers and titles: claims that need no words of their own around them. */

const OFFICE = new RegExp(`\\b(?:${OFFICES}|${ALLEGED_ROLES})\\b${OF_RANK}`, 'i');

/** A rank or honorific, and the father, written with a name. An office ("commander", "chief") is left to the role rules, which see what stands before it. */
export function titleClaims(scene: Scene, book: Book): void {
  for (const slot of scene.view.slots) {
    const name = slot.letter === 'P' ? scene.prose.names[slot.index] : undefined;
    const subject = subjectOfSlot(scene.prose, slot);
    if (name === undefined || subject === null) continue;
    const parent = slot.end > name.end ? scene.prose.names[slot.index + 1] : undefined;
    const isWife = /[wW]\/[oO]/.test(scene.prose.layout.text.slice(name.end, parent?.start ?? name.end));
    const husband = isWife ? scene.prose.subjectOf[slot.index + 1] : undefined;
    if (husband !== undefined) {
      addClaim(book, scene, {
        subject,
        property: 'relative',
        value: { type: 'record', record: husband },
        rule: 'relative.wife-of@1',
        from: slot.at,
        to: slot.to,
        ignore: () => true,
      });
    } else if (parent !== undefined) {
      const value = {
        type: 'name' as const,
        text: parent.text,
        script: parent.script,
        nameKind: 'primary' as const,
      };
      addClaim(book, scene, {
        subject,
        property: 'fatherName',
        value,
        rule: 'father.child-of@1',
        from: slot.at,
        to: slot.to,
        ignore: () => true,
      });
    }
    if (name.title === null) continue;
    const office = OFFICE.exec(name.title);
    const rank = office === null ? name.title : name.title.slice(office.index + office[0].length).trim();
    if (rank === '' || rank.startsWith('of ')) continue;
    addClaim(book, scene, {
      subject,
      property: 'rank',
      value: { type: 'text', text: rank },
      rule: 'rank.title@1',
      from: slot.at,
      to: slot.to,
      ignore: () => true,
    });
  }
}

/** "X, also known as Y": a claim of the name Y, with the words that say so. Of what both names are, the reading decides. */
export function aliasClaims(scenes: readonly Scene[], aliases: readonly FoundAlias[], book: Book): void {
  const views = scenes.map(({ view }) => view);
  for (const pair of aliases) {
    const scene = scenes[lastFrom(views, scenes[0]?.prose.names[pair.of]?.start ?? -1)];
    if (scene === undefined) continue;
    const { names, subjectOf } = scene.prose;
    const slotOf = (index: number) =>
      scene.view.slots.find((slot) => 'POLEW'.includes(slot.letter) && slot.index === index);
    const [of, alias] = [slotOf(pair.of), slotOf(pair.alias)];
    const [subject, name] = [subjectOf[pair.of], names[pair.alias]];
    if (of === undefined || alias === undefined || subject === undefined || name === undefined) continue;
    if (subjectOf[pair.alias] !== subject) continue;
    const nameKind = name.nameKind === 'primary' ? 'alias' : name.nameKind;
    addClaim(book, scene, {
      subject,
      property: 'name',
      value: { type: 'name', text: name.text, script: name.script, nameKind },
      rule: pair.rule,
      from: Math.min(of.at, alias.at),
      to: Math.max(of.to, alias.to),
    });
  }
}
