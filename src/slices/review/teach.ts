import { isUuid } from '../../core/words/id.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import { teachAlias, teachExclusion, type TaughtLesson } from '../fusion/index.ts';
import { readMarking } from '../reports/index.ts';

/** A lesson as an officer writes it. */
export interface LessonWritten {
  readonly lesson: string;
  readonly record: string;
  /** Of an alias, the other name. */
  readonly name?: string | undefined;
  readonly because: string;
  readonly marking?: string | undefined;
}

/** Teaches a name besides, or that a word is no such thing. */
export function teach(desk: Desk, written: LessonWritten): Promise<Released<TaughtLesson>> {
  if (!isUuid(written.record)) throw notFound('record');
  const marking =
    written.marking === undefined ? null : readMarking(written.marking, desk.principal.clearance.party);
  const about = { record: written.record.toLowerCase(), reason: written.because, marking };
  return written.lesson === 'alias'
    ? teachAlias(desk, about, written.name ?? '')
    : teachExclusion(desk, about);
}
