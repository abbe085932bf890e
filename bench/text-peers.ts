import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemEntity, type ItemToken } from 'wink-nlp';
import { readText } from '../src/core/text/read-text.ts';
import type { MentionKind, Reading, ReadMention } from '../src/core/words/index.ts';
import { labelledDocuments } from '../world/labelled/load.ts';
import { scoreMentions } from '../world/labelled/score-mentions.ts';
import { add, rates, type Tally, tally } from '../world/labelled/tally.ts';
import type { LabelledDocument } from '../world/labelled/types.ts';
import { percent, table } from './report.ts';

/** One reader of names in prose, with the kinds of mentions that it knows at all. */
interface Peer {
  readonly name: string;
  readonly kinds: readonly MentionKind[];
  read(text: string): readonly Found[];
}

interface Found {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
}

const KINDS: readonly MentionKind[] = ['person', 'place', 'organisation', 'date', 'money'];

const ours: Peer = {
  name: 'Watchfloor',
  kinds: KINDS,
  read: (text) => readText(text).mentions,
};

/** compromise finds people, places, organisations and money; dates are a plug-in that is not part of it. */
const compromise: Peer = {
  name: 'compromise 14',
  kinds: ['person', 'place', 'organisation', 'money'],
  read(text) {
    const document = nlp(text);
    return [
      ...spansOf('person', document.people().json({ offset: true })),
      ...spansOf('place', document.places().json({ offset: true })),
      ...spansOf('organisation', document.organizations().json({ offset: true })),
      ...spansOf('money', document.match('#Money+').json({ offset: true })),
    ];
  },
};

interface Offset {
  readonly offset?: { readonly start: number; readonly length: number };
}

const spansOf = (kind: MentionKind, matches: readonly Offset[]): Found[] =>
  matches.flatMap(({ offset }) =>
    offset === undefined ? [] : [{ kind, start: offset.start, end: offset.start + offset.length }],
  );

const wink = winkNLP(model, ['sbd', 'ner']);
const WINK_KINDS: Readonly<Record<string, MentionKind>> = { DATE: 'date', MONEY: 'money' };

/** wink-nlp finds dates, money, times and addresses; its model knows no names. */
const winkNlp: Peer = {
  name: 'wink-nlp 2',
  kinds: ['date', 'money'],
  read(text) {
    const document = wink.readDoc(text);
    const ends: number[] = [];
    const starts: number[] = [];
    let at = 0;
    document.tokens().each((token: ItemToken) => {
      at += String(token.out(wink.its.precedingSpaces)).length;
      starts.push(at);
      at += token.out().length;
      ends.push(at);
    });
    const found: Found[] = [];
    document.entities().each((entity: ItemEntity) => {
      const kind = WINK_KINDS[String(entity.out(wink.its.type))];
      const [first = -1, last = -1] = entity.out(wink.its.span) as unknown as number[];
      const [start, end] = [starts[first], ends[last]];
      if (kind !== undefined && start !== undefined && end !== undefined) found.push({ kind, start, end });
    });
    return found;
  },
};

function readingOf(text: string, found: readonly Found[]): Reading {
  const mentions = found.map(
    ({ kind, start, end }): ReadMention => ({
      kind,
      start,
      end,
      text: text.slice(start, end),
      script: 'Latn',
      subject: null,
      rule: 'peer',
    }),
  );
  return { ...readText(''), text, mentions };
}

function scoresOf(peer: Peer, documents: readonly LabelledDocument[]): ReadonlyMap<MentionKind, Tally> {
  const sums = new Map<MentionKind, Tally>();
  for (const document of documents) {
    const known = peer.read(document.text).filter(({ kind }) => peer.kinds.includes(kind));
    for (const [kind, row] of scoreMentions(document, readingOf(document.text, known), 'overlap')) {
      const sum = sums.get(kind) ?? tally();
      add(sum, row);
      sums.set(kind, sum);
    }
  }
  return sums;
}

function documentsPerSecond(peer: Peer, documents: readonly LabelledDocument[]): number {
  for (const { text } of documents) peer.read(text);
  const started = performance.now();
  for (const { text } of documents) peer.read(text);
  return (documents.length / (performance.now() - started)) * 1000;
}

/** Mention F1 of the peers for the kinds they know, on the labelled documents in English, and their speed, in one run. */
export function peersTable(): string {
  const all = [...labelledDocuments('dev'), ...labelledDocuments('test')];
  const english = all.filter(({ text }) => readText(text).language === 'en');
  const rows = [ours, compromise, winkNlp].map((peer) => {
    const scores = scoresOf(peer, english);
    return [
      peer.name,
      ...KINDS.map((kind) =>
        peer.kinds.includes(kind) ? percent(rates(scores.get(kind) ?? tally()).f1) : '–',
      ),
      documentsPerSecond(peer, english).toFixed(0),
    ];
  });
  return `${table(['reader', ...KINDS, 'documents/s'], rows)}
Mention F1 (overlap) by kind on the ${english.length} labelled documents in English of both halves; the peers read no other
language. Watchfloor’s time is for the whole reading with events and claims, the peers’ for the mentions alone.
`;
}
