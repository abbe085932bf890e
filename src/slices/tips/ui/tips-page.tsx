import { Link, useSearch } from '@tanstack/react-router';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Due, Empty, Loading, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { PickRow, usePicked } from '../../../../web/kit/picked.tsx';
import { TIP_BOXES, type TipBox, type TipLine } from '../contract.ts';
import { SendForm } from './send-form.tsx';
import { TIP_COUNTED, TIP_STATE_WORDS, TIP_STRINGS } from './strings.data.ts';
import { TipPane } from './tip-pane.tsx';
import { byUrgency } from './view.ts';

const REFRESHED_EVERY_MS = 10_000;

/** Tips that the officer may see: late ones first, with the record of the one that is open. */
export default function TipsPage() {
  const { say } = useSay(TIP_STRINGS, TIP_COUNTED);
  const { report, box: asked } = useSearch({ strict: false }) as {
    readonly report?: unknown;
    readonly box?: unknown;
  };
  const box = TIP_BOXES.find((one) => one === asked) ?? 'all';
  const tips = useAnswer<readonly TipLine[]>(`/api/tips?box=${box}`, { refetchEveryMs: REFRESHED_EVERY_MS });
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="lead">{say('lead')}</p>
      <Boxes current={box} />
      {tips.isPending ? (
        <Loading />
      ) : tips.isError ? (
        <ProblemNote error={tips.error} again={() => void tips.refetch()} />
      ) : tips.data.value.length === 0 ? (
        <Empty>
          <p>{say('none')}</p>
          <p className="quiet">{say('noneFix')}</p>
        </Empty>
      ) : (
        <Tips tips={byUrgency(tips.data.value)} />
      )}
      <SendForm report={typeof report === 'string' ? report : ''} />
    </>
  );
}

/** Which of them: in the address, so that a link leads there. */
function Boxes({ current }: { readonly current: TipBox }) {
  const { say } = useSay(TIP_STRINGS, TIP_COUNTED);
  return (
    <nav className="row" aria-label={say('boxes')}>
      {TIP_BOXES.map((box) => (
        <Link
          key={box}
          to="."
          search={box === 'all' ? {} : { box }}
          className={box === current ? 'chip good' : 'chip'}
          aria-current={box === current ? 'true' : undefined}
        >
          {say(`box_${box}`)}
        </Link>
      ))}
    </nav>
  );
}

function Tips({ tips }: { readonly tips: readonly TipLine[] }) {
  const { say, word } = useSay(TIP_STRINGS, TIP_COUNTED);
  const { current, pick } = usePicked(tips);
  return (
    <div className="desk narrow-list">
      <ul className="rows">
        {tips.map((one) => (
          <PickRow key={one.id} isCurrent={one.id === current?.id} onPick={() => pick(one.id)}>
            <span className="value">
              <Said text={one.subject} />
            </span>
            <span className={one.late === null ? 'chip' : 'chip late'}>
              {one.late === null ? word(TIP_STATE_WORDS[one.state], one.state) : say(`late_${one.late}`)}
            </span>
            <span className="quiet">
              <Said text={one.from} /> → <Said text={one.to} />
            </span>
            {one.state === 'received' ? (
              <Due at={one.acknowledgeBy} isOverdue={one.late === 'acknowledge'} />
            ) : null}
          </PickRow>
        ))}
      </ul>
      {current === null ? null : <TipPane key={current.id} id={current.id} />}
    </div>
  );
}
