import { useSpoken } from '../../../../../web/kit/language.tsx';
import { MarkingMark, Said } from '../../../../../web/kit/parts.tsx';
import { MODALITY_WORDS, ROLE_WORDS } from '../../../../../web/language/codes.data.ts';
import type { RelationCount } from '../../contract.ts';
import { relationPair, useLinksSay } from '../say.ts';
import type { Tie } from '../things.ts';
import { useBoard } from '../use-board.ts';
import { periodWords } from '../period.ts';

/** What a tie says, from its subject: relation, role, hedge. */
export function TieWords({ tie }: { readonly tie: Pick<Tie, 'property' | 'role' | 'hedge'> }) {
  const { word } = useLinksSay();
  return (
    <>
      {word(relationPair(tie.property), tie.property)}
      {tie.role === null ? null : <span className="quiet"> ({word(ROLE_WORDS[tie.role], tie.role)})</span>}{' '}
      {tie.hedge === null ? null : (
        <span className="chip hedge">{word(MODALITY_WORDS[tie.hedge], tie.hedge)}</span>
      )}
    </>
  );
}

/** One tie as a button that opens to who says so (law 1), with grade, origins and marking in sight. */
export function TieLine({ tie, showFrom }: { readonly tie: Tie; readonly showFrom: boolean }) {
  const { count } = useLinksSay();
  const { speech } = useSpoken();
  const { open, held, called } = useBoard();
  const [from, to] = [held.things.nodes.get(tie.from), held.things.nodes.get(tie.to)];
  return (
    <li>
      <button
        type="button"
        className="plain tie"
        onClick={() => open({ kind: 'words', a: tie.from, b: tie.to })}
      >
        {showFrom && from !== undefined ? (
          <>
            <Said text={called(from)} /> ·{' '}
          </>
        ) : null}
        <TieWords tie={tie} /> {to === undefined ? null : <Said text={called(to)} />}
      </button>
      <span className="quiet">
        {' '}
        <abbr className="grade">{tie.grades.join(' ')}</abbr> · {count('origins', tie.origins)}
        {tie.when === null ? null : ` · ${periodWords(speech, tie.when.from, tie.when.to)}`}
      </span>{' '}
      <MarkingMark marking={tie.marking} />
    </li>
  );
}

export function RelationName({ relation }: { readonly relation: RelationCount['relation'] }) {
  const { word } = useLinksSay();
  return <>{word(relationPair(relation), relation)}</>;
}
