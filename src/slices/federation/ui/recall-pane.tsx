import { useSay } from '../../../../web/kit/language.tsx';
import { ReportLink } from '../../../../web/kit/links.tsx';
import { Due, Instant, Said } from '../../../../web/kit/parts.tsx';
import { Facts } from '../../../../web/kit/section.tsx';
import { dateWords } from '../../../../web/language/dates.ts';
import type { HeldHere, RecallView, ReceiptStatement } from '../contract.ts';
import { FlagsPanel } from './flags-panel.tsx';
import { HereActs } from './here-acts.tsx';
import { OutsidePanel } from './outside-panel.tsx';
import { PARTNER_COUNTED, PARTNER_STRINGS } from './strings.data.ts';
import { holderTree, type HolderNode, lateness } from './view.ts';

/** One recall: what was taken back and why, every holder with what it signed, what stands here, what was made of it. */
export function RecallPane({ recall }: { readonly recall: RecallView }) {
  const { say, number } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const tree = holderTree(recall.holders);
  return (
    <section aria-label={say('recalls')}>
      <h2>
        {say(recall.kind)}: <Said text={recall.reason} />
      </h2>
      <Facts
        facts={[
          [say('kind'), say(recall.kind)],
          [say('report'), <ReportLink key="report" id={recall.report} />],
          [say('originator'), <Said key="party" text={recall.originator} />],
          [say('reason'), <Said key="reason" text={recall.reason} />],
          [say('recalledAt'), <Instant key="at" at={recall.at} />],
          [say('answersBy'), <Due key="due" at={recall.dueAt} isOverdue={lateness(recall) === 0} />],
          [
            say('replacement'),
            recall.replacement === null ? null : <ReportLink key="new" id={recall.replacement} />,
          ],
          [say('here'), recall.here === null ? null : say(recall.here.state)],
          [
            say('certificate'),
            recall.here === null || recall.here.certificate === null ? null : (
              <Certificate key="certificate" certificate={recall.here.certificate} />
            ),
          ],
        ]}
      />
      <HereActs recall={recall} />
      <h3>{say('holders')}</h3>
      {tree.length === 0 ? <p className="quiet">{say('noHolders')}</p> : <HolderList nodes={tree} />}
      <OutsidePanel outside={recall.outside} />
      {recall.escalations.length === 0 ? null : (
        <>
          <h3>{say('escalations')}</h3>
          <ol className="rows">
            {recall.escalations.map(({ ordinal, at, silent, flags }) => (
              <li key={ordinal}>
                <Instant at={at} /> ·{' '}
                {say('escalationOf', { silent: silent.join(', '), flags: number(flags) })}
              </li>
            ))}
          </ol>
        </>
      )}
      <FlagsPanel recall={recall.id} />
    </section>
  );
}

function Certificate({ certificate }: { readonly certificate: NonNullable<HeldHere['certificate']> }) {
  const { sha256, officer, at } = certificate;
  return (
    <>
      <Said text={officer} /> · <Instant at={at} />{' '}
      <code dir="ltr" className="hash">
        {sha256}
      </code>
    </>
  );
}

const STATE = { answered: 'answered', 'waited-for': 'waitedFor', overdue: 'late' } as const;
const LOOKS = { answered: 'chip good', 'waited-for': 'chip', overdue: 'chip late' } as const;

function HolderList({ nodes }: { readonly nodes: readonly HolderNode[] }) {
  const { say } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  return (
    <ul className="holders">
      {nodes.map(({ holder, passedTo }) => (
        <li key={holder.node}>
          <span className="value">
            <Said text={holder.parties.join(', ')} />
          </span>{' '}
          <span className={LOOKS[holder.state]}>{say(STATE[holder.state])}</span>{' '}
          {holder.did === null ? null : <span className="chip">{say(holder.did)}</span>}
          {holder.receipts.length === 0 ? null : (
            <ol className="plain-list quiet">
              {holder.receipts.map((receipt) => (
                <li key={`${receipt.at}${receipt.state ?? ''}`}>
                  <ReceiptWords receipt={receipt} />
                </li>
              ))}
            </ol>
          )}
          {passedTo.length === 0 ? null : <HolderList nodes={passedTo} />}
        </li>
      ))}
    </ul>
  );
}

/** What a holder signed: that it had the report, what it did with it, to whom it had passed it on. */
function ReceiptWords({ receipt }: { readonly receipt: ReceiptStatement }) {
  const spoken = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const { say } = spoken;
  const { held, state, hold, passedTo, at } = receipt;
  const parties = passedTo.flatMap((one) => one.parties);
  return (
    <>
      {say('signedAt')} <Instant at={at} /> ·{' '}
      {held ? say(state === undefined ? 'held' : state) : say('notHeld')}
      {hold === undefined ? null : (
        <>
          {' · '}
          {say('holdOf', {
            officer: hold.officer,
            until: dateWords(spoken, hold.until, 'day'),
            reason: hold.reason,
          })}
        </>
      )}
      {parties.length === 0 ? null : ` · ${say('passedTo', { parties: parties.join(', ') })}`}
    </>
  );
}
