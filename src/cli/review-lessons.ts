import type { Command } from 'commander';
import { explainLesson, listLessons, type Lesson, type LessonExplained } from '../slices/fusion/index.ts';
import { teach } from '../slices/review/index.ts';
import { plain } from '../core/words/plain.ts';
import { countOption, withCommonOptions, withSession, type CommonOptions } from './context.ts';
import { show } from './look.ts';
import { print } from './print.ts';
import { counted } from './text/counted.ts';

interface TeachOptions extends CommonOptions {
  readonly because?: string;
  readonly marking?: string;
}

const withReason = (command: Command): Command =>
  withCommonOptions(command)
    .option('--because <text>', 'why; kept with the lesson')
    .option('--marking <marking>', 'joined to that of the record (default: the record’s own)');

/** review alias, exclude, lessons: what corrections teach, as plain rows. */
export function lessonCommands(review: Command): void {
  withReason(
    review
      .command('alias')
      .description('Teach that a record is also called something')
      .argument('<record>', 'id of the record; watchfloor why NAME lists those of an entity')
      .argument('<name...>', 'the other name, in any script'),
  ).action((record: string, words: string[], options: TeachOptions) =>
    learn({ lesson: 'alias', record, name: words.join(' ') }, options),
  );
  withReason(
    review
      .command('exclude')
      .description('Teach that the word a record is called by is no such thing, in any report')
      .argument('<record>', 'id of the record'),
  ).action((record: string, options: TeachOptions) => learn({ lesson: 'exclusion', record }, options));
  withCommonOptions(
    review
      .command('lessons')
      .description('What officers taught; one of them with all that it touches')
      .argument('[lesson]', 'id of a lesson'),
  )
    .addOption(countOption('lessons at the most', 100))
    .action((id: string | undefined, { most, ...options }: CommonOptions & { most: number }) =>
      id === undefined
        ? show(options, 'lessons.listed', (desk) => listLessons(desk, Math.min(most, 1000)), lessonsText)
        : show(options, 'lesson.explained', (desk) => explainLesson(desk, id), explainedText),
    );
}

async function learn(
  lesson: { readonly lesson: string; readonly record: string; readonly name?: string },
  options: TeachOptions,
): Promise<void> {
  await withSession(options, async ({ centre, principal, purpose }) => {
    const act = { principal, purpose, act: 'lesson.taught' };
    const { because = '', marking } = options;
    const { value } = await centre.trust.desk(act, (desk) => teach(desk, { ...lesson, because, marking }));
    await centre.jobs.drain();
    print(
      options,
      value,
      `Taught ${value.lesson} “${plain(value.word)}”.\nSee what it touches: watchfloor review lessons ${value.id}\nTake back with: watchfloor review undo ${value.id} --because "…"`,
    );
  });
}

function lessonsText(lessons: readonly Lesson[]): string {
  if (lessons.length === 0) return 'Nobody has taught anything that you may see.';
  return lessons.map(lessonText).join('\n');
}

function lessonText({ id, says, officer, at, reason, marking }: Lesson): string {
  return `${id}  ${plain(says)}   ${plain(marking)}\n    ${plain(officer)}, ${at.slice(0, 16)}: ${plain(reason)}`;
}

function explainedText(lesson: LessonExplained): string {
  return [
    lessonText(lesson),
    `touches ${counted(lesson.touches.length, 'record')}:`,
    ...lesson.touches.map(
      (one) => `  ${one.record}  ${one.kind} ${plain(one.caption)}   report ${one.report}`,
    ),
    '',
  ].join('\n');
}
