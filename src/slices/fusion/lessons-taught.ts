import { renderMarking } from '../../core/marking/index.ts';
import { nameIndexTokens } from '../../core/names/index.ts';
import type { EntityKind } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import { recordsNamed } from './store/read.ts';
import * as store from './store/taught.ts';

/** Records that one explanation shows. */
const MOST_TOUCHED = 1000;

/** Something an officer taught: one row, in effect until it is taken back. */
export interface Lesson {
  readonly id: string;
  readonly lesson: 'alias' | 'exclusion' | 'different';
  /** In one sentence. */
  readonly says: string;
  readonly kind: EntityKind | null;
  readonly word: string | null;
  readonly records: readonly string[];
  readonly officer: string;
  readonly reason: string;
  readonly at: string;
  readonly marking: string;
}

/** Why the picture is as it is: what a lesson was said of, and every record that it touches for this reader. */
export interface LessonExplained extends Lesson {
  readonly touches: readonly {
    readonly record: string;
    readonly report: string;
    readonly kind: EntityKind;
    readonly caption: string;
  }[];
}

/** What officers taught, newest first: names besides, words that are no such thing, and pairs that are not the same. */
export async function listLessons(desk: Desk, most: number): Promise<Released<Lesson[]>> {
  const rows = await store.lessonRows(desk, most);
  const { lessons, markings } = await told(desk, rows);
  desk.note([], { lessons: rows.length });
  return desk.release(lessons, markings);
}

export async function explainLesson(desk: Desk, id: string): Promise<Released<LessonExplained>> {
  const rows = await store.lessonById(desk, id);
  const { lessons, markings } = await told(desk, rows);
  const [row] = rows;
  const [lesson] = lessons;
  if (row === undefined || lesson === undefined) throw notFound('lesson', 'watchfloor review lessons');
  const touched = await touchedBy(desk, row);
  desk.note([row.id], { touches: touched.length });
  const touches = touched.map(({ id: record, report_id: report, kind, caption }) => ({
    record,
    report,
    kind,
    caption,
  }));
  return desk.release({ ...lesson, touches }, [...markings, ...touched.map((one) => one.marking_id)]);
}

async function touchedBy(desk: Desk, row: store.LessonRow): Promise<readonly store.TouchedRow[]> {
  if (row.lesson !== 'exclusion') return store.recordsBehind(desk, row.records);
  const word = row.word ?? '';
  const { folded } = nameIndexTokens([word]);
  const among = folded.length > 0 ? await recordsNamed(desk, folded, 0, MOST_TOUCHED) : [];
  return store.hiddenBy(desk, row.kind ?? '', word, [...new Set([...among, ...row.records])]);
}

async function told(
  desk: Desk,
  rows: readonly store.LessonRow[],
): Promise<{ lessons: Lesson[]; markings: number[] }> {
  const records = await store.recordsBehind(desk, [...new Set(rows.flatMap((row) => row.records))]);
  const captions = new Map(records.map((one) => [one.id, one.caption]));
  const lessons = await Promise.all(
    rows.map(async ({ marking_id, ...row }) => ({
      ...row,
      says: sentenceOf(row, (id) => captions.get(id) ?? id),
      marking: renderMarking(await desk.marking(marking_id)),
    })),
  );
  return { lessons, markings: [...rows, ...records].map((row) => row.marking_id) };
}

function sentenceOf(
  { lesson, records, kind, word }: Omit<store.LessonRow, 'marking_id'>,
  caption: (record: string) => string,
): string {
  const [a = '', b = ''] = records;
  if (lesson === 'alias') return `“${caption(a)}” is also called “${word}”`;
  if (lesson === 'exclusion') return `“${caption(a)}” is no ${kind}`;
  return `“${caption(a)}” and “${caption(b)}” are not the same`;
}
