import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Loading, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { FINDING_WORDS, type TearlineFinding } from '../../../core/tearline/finding.ts';
import type { ReleaseCheck, ReleaseView } from '../contract.ts';
import { RELEASE_COUNTED, RELEASE_STRINGS } from './strings.data.ts';
import { foundRuns } from './view.ts';

interface CheckPanelProps {
  readonly release: ReleaseView;
  /** Declares words releasable; null where it is not the author's turn. */
  readonly onDeclare: ((words: string) => void) | null;
}

/** What the lower version holds that only the upper one holds, where it stands, and both versions side by side. */
export function CheckPanel({ release, onDeclare }: CheckPanelProps) {
  const { say, count, word } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  const wordsOf = ({ kind, because }: Pick<TearlineFinding, 'kind' | 'because'>) =>
    word(FINDING_WORDS[kind], because);
  // The check is of this text: another one asks anew.
  const revision = release.steps.length;
  const check = useAnswer<ReleaseCheck>(`/api/releases/${release.id}/check?revision=${revision}`);
  if (check.isPending) return <Loading />;
  if (check.isError) return <ProblemNote error={check.error} again={() => void check.refetch()} />;
  const { ok, findings, diff, allowed } = check.data.value;
  return (
    <>
      <h4>{say('checked')}</h4>
      {ok ? (
        <p className="note good-note">{say('checkOk')}</p>
      ) : (
        <p className="note problem">
          {count('findings', findings.length)}: {say('checkFinds')}
        </p>
      )}
      <p className="report-text tearline-text" dir="auto">
        {foundRuns(release.tearline ?? '', findings).map(({ start, text, finding }) =>
          finding === null ? (
            text
          ) : (
            <mark key={start} title={findings[finding] && wordsOf(findings[finding])}>
              {text}
            </mark>
          ),
        )}
      </p>
      <ol className="rows">
        {findings.map(({ start, text, upper, ...found }, index) => (
          <li key={`${start}${index}`}>
            <span className="value">
              <Said text={text} />
            </span>{' '}
            {upper === null || upper.text === text ? null : (
              <span className="quiet">
                ({say('upper')}: <Said text={upper.text} />){' '}
              </span>
            )}
            {wordsOf(found)}{' '}
            {onDeclare === null ? null : (
              <button type="button" className="plain" onClick={() => onDeclare(text)}>
                {say('declare')}
              </button>
            )}
          </li>
        ))}
      </ol>
      {allowed.length === 0 ? null : (
        <p>
          {say('allowed')}: <Said text={allowed.join(' · ')} />
        </p>
      )}
      <Versions diff={diff} />
    </>
  );
}

function Versions({ diff }: Pick<ReleaseCheck, 'diff'>) {
  const { say } = useSay(RELEASE_STRINGS, RELEASE_COUNTED);
  return (
    <details open>
      <summary>{say('diff')}</summary>
      <p className="quiet">{say('diffLead')}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={say('diff')}>
        <table className="versions">
          <thead>
            <tr>
              <th scope="col">{say('upper')}</th>
              <th scope="col">{say('lowerShort')}</th>
            </tr>
          </thead>
          <tbody>
            {diff.map(({ kind, text }, index) => (
              // Lines of a comparison have no identity but their place.
              <tr key={index}>
                <td dir="auto">{kind === 'added' ? null : kind === 'removed' ? <del>{text}</del> : text}</td>
                <td dir="auto">{kind === 'removed' ? null : kind === 'added' ? <ins>{text}</ins> : text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
