import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useCommands } from '../../../../web/kit/commands.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { MarkedText } from '../../../../web/kit/marked-text.tsx';
import { Onlookers } from '../../../../web/kit/onlookers.tsx';
import { Empty, GradeMark, Loading, MarkingMark, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import type { ReportText } from '../../reports/contract.ts';
import type { ActWritten, DeskClaim, ReportClaims } from '../contract.ts';
import { type Acts, useActs } from './acts.ts';
import { type Asking, ClaimRow } from './claim-row.tsx';
import { REVIEW_COUNTED, REVIEW_STRINGS } from './strings.data.ts';
import { nextWaiting, stepFrom, waitingOfRule, waits } from './view.ts';

/** A report beside the claims that were read in it; each is accepted, refused or changed by one key. */
export default function DeskPage() {
  const { say } = useSay(REVIEW_STRINGS, REVIEW_COUNTED);
  const { id = '' } = useParams({ strict: false }) as { readonly id?: string };
  const path = encodeURIComponent(id);
  const claims = useAnswer<ReportClaims>(`/api/review/reports/${path}`);
  const report = useAnswer<ReportText>(`/api/reports/${path}`);
  const failed = claims.error ?? report.error;
  return (
    <>
      <p className="crumb">
        <Link to="/review">{say('back')}</Link>
      </p>
      {failed !== null ? (
        <ProblemNote error={failed} />
      ) : claims.data === undefined || report.data === undefined ? (
        <Loading />
      ) : (
        <Desk key={id} claims={claims.data.value} report={report.data.value} />
      )}
    </>
  );
}

interface DeskProps {
  readonly claims: ReportClaims;
  readonly report: ReportText;
}

function Desk({ claims: { claims }, report }: DeskProps) {
  const { say, count } = useSay(REVIEW_STRINGS, REVIEW_COUNTED);
  const [current, setCurrent] = useState<string | null>(
    () => nextWaiting(claims, null) ?? claims[0]?.id ?? null,
  );
  const [asking, setAsking] = useState<Asking>(null);
  const acts = useActs(report.id);
  useDeskCommands({ claims, current, setCurrent, setAsking, acts });
  const marks = useMemo(
    () => claims.map(({ id, start, end, state }) => ({ id, start, end, state })),
    [claims],
  );
  const waiting = claims.filter(waits).length;
  return (
    <>
      <h1>
        <Said text={report.title ?? report.path} />
      </h1>
      <p className="row">
        <GradeMark grade={report.grade} /> <MarkingMark marking={report.marking} />
        <span className="chip">{waiting === 0 ? say('done') : count('waiting', waiting)}</span>
        <span className="quiet">{say('keysHint')}</span>
      </p>
      <Onlookers thing={`report:${report.id}`} />
      {acts.error === null ? null : <ProblemNote error={acts.error} />}
      <div className="desk">
        <section aria-label={say('text')} className="desk-text">
          <MarkedText
            text={report.text}
            language={report.language}
            zones={report.zones}
            marks={marks}
            current={current}
            onPick={setCurrent}
          />
        </section>
        <section aria-label={say('claims')} className="desk-claims">
          <ClaimList
            claims={claims}
            current={current}
            asking={asking}
            busy={acts.busy}
            onPick={setCurrent}
            onAsk={setAsking}
            onAct={(claim, act) => {
              setAsking(null);
              acts.act([claim], act, () => setCurrent(nextWaiting(claims, claim.id) ?? claim.id));
            }}
          />
        </section>
      </div>
    </>
  );
}

interface ClaimListProps {
  readonly claims: readonly DeskClaim[];
  readonly current: string | null;
  readonly asking: Asking;
  readonly busy: boolean;
  readonly onPick: (id: string) => void;
  readonly onAsk: (what: Asking) => void;
  readonly onAct: (claim: DeskClaim, act: ActWritten) => void;
}

function ClaimList({ claims, current, asking, busy, onPick, onAsk, onAct }: ClaimListProps) {
  const { say } = useSay(REVIEW_STRINGS, REVIEW_COUNTED);
  if (claims.length === 0)
    return (
      <Empty>
        <p>{say('noClaims')}</p>
      </Empty>
    );
  return (
    <ul className="rows">
      {claims.map((claim) => (
        <ClaimRow
          key={claim.id}
          claim={claim}
          isCurrent={claim.id === current}
          asking={claim.id === current ? asking : null}
          busy={busy}
          onPick={() => onPick(claim.id)}
          onAsk={onAsk}
          onAct={(act) => onAct(claim, act)}
        />
      ))}
    </ul>
  );
}

interface DeskState {
  readonly claims: ReportClaims['claims'];
  readonly current: string | null;
  readonly setCurrent: (id: string | null) => void;
  readonly setAsking: (what: Asking) => void;
  readonly acts: Acts;
}

/** Accepting is one key; refusing and changing are a key and a reason, which has its number. */
function useDeskCommands({ claims, current, setCurrent, setAsking, acts }: DeskState): void {
  const { say } = useSay(REVIEW_STRINGS, REVIEW_COUNTED);
  const accept = (chosen: ReportClaims['claims']) => {
    if (chosen.length === 0) return;
    acts.act(chosen, { decision: 'accept', because: say('readAsWritten') }, () =>
      setCurrent(nextWaiting(claims, chosen.at(-1)?.id ?? null) ?? current),
    );
  };
  const claim = claims.find(({ id }) => id === current);
  const command = (id: string, key: keyof typeof REVIEW_STRINGS, keys: string, run: () => void) => ({
    id: `desk.${id}`,
    label: say(key),
    group: say('group'),
    keys,
    run,
  });
  useCommands([
    command('accept', 'accept', 'a', () => accept(claim === undefined ? [] : [claim])),
    command('refuse', 'refuse', 'r', () => setAsking('refuse')),
    command('change', 'change', 'c', () => setAsking('change')),
    command('undo', 'undo', 'u', acts.undo),
    command('next', 'next', 'j', () => setCurrent(stepFrom(claims, current, 1))),
    command('previous', 'previous', 'k', () => setCurrent(stepFrom(claims, current, -1))),
    command('open', 'nextOpen', 'n', () => setCurrent(nextWaiting(claims, current))),
    command('rule', 'acceptRule', 'shift+a', () =>
      accept(claim === undefined ? [] : waitingOfRule(claims, claim.rule)),
    ),
  ]);
}
