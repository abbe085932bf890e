import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useCommands } from '../../../../web/kit/commands.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Apart, Empty, Instant, Loading, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { PickRow, usePicked } from '../../../../web/kit/picked.tsx';
import { ReasonedActs } from '../../../../web/kit/reasoned-acts.tsx';
import { Facts } from '../../../../web/kit/section.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import { LEVEL_WORDS, PURPOSE_WORDS } from '../../../../web/language/codes.data.ts';
import type { Partner, PartnerHealth } from '../contract.ts';
import { SeesPanel } from './sees-panel.tsx';
import { LINK_WORDS, PARTNER_COUNTED, PARTNER_STRINGS } from './strings.data.ts';
import { LINK_ACTS } from './view.ts';

type Listed = Partner & { readonly id: string };

/** Partners: whom this centre is linked to, how each link runs, and what each sees. */
export default function PartnersPage() {
  const { say } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const partners = useAnswer<readonly Partner[]>('/api/partners');
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="lead">{say('lead')}</p>
      {partners.isPending ? (
        <Loading />
      ) : partners.isError ? (
        <ProblemNote error={partners.error} again={() => void partners.refetch()} />
      ) : partners.data.value.length === 0 ? (
        <Empty>
          <p>{say('none')}</p>
          <p className="quiet">
            <Apart text={say('noneFix')} />
          </p>
        </Empty>
      ) : (
        <Partners partners={partners.data.value.map((one) => ({ ...one, id: one.name }))} />
      )}
    </>
  );
}

function Partners({ partners }: { readonly partners: readonly Listed[] }) {
  const { word } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const { current, pick } = usePicked(partners);
  return (
    <div className="desk narrow-list">
      <ul className="rows">
        {partners.map((one) => (
          <PickRow key={one.id} isCurrent={one.id === current?.id} onPick={() => pick(one.id)}>
            <span className="value">
              <Said text={one.parties.map(({ name }) => name).join(', ') || one.name} />
            </span>
            <span className={one.state === 'active' ? 'chip good' : 'chip'}>
              {word(LINK_WORDS[one.state], one.state)}
            </span>
            {(one.health?.recalls.overdue ?? 0) > 0 ? (
              <span className="chip late">{one.health?.recalls.overdue}</span>
            ) : null}
          </PickRow>
        ))}
      </ul>
      {current === null ? null : <PartnerPane key={current.id} partner={current} />}
    </div>
  );
}

/** Codes or words of others beside one another; nothing of none. */
const codes = (list: readonly string[] = []) => (list.length === 0 ? null : <Said text={list.join(' · ')} />);

function PartnerPane({ partner }: { readonly partner: Listed }) {
  const { say, word, count } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const navigate = useNavigate();
  const { as } = useSearch({ strict: false }) as { readonly as?: unknown };
  const isViewing = as !== undefined;
  const view = () =>
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, id: partner.name, as: '1' }),
    });
  useCommands([{ id: 'partner.as', label: say('viewAs'), group: say('group'), keys: 'v', run: view }]);
  const { terms, health } = partner;
  return (
    <section aria-label={partner.name}>
      <h2>
        <Said text={partner.name} />
      </h2>
      <Facts
        facts={[
          [say('parties'), <Said key="parties" text={partner.parties.map(({ code }) => code).join(', ')} />],
          [say('level'), terms === null ? null : word(LEVEL_WORDS[terms.level], String(terms.level))],
          [say('compartments'), codes(terms?.compartments)],
          [say('purposes'), terms?.purposes.map((code) => word(PURPOSE_WORDS[code], code)).join(' · ')],
          [say('communities'), codes(terms?.communities)],
          [say('obligations'), codes(terms?.obligations)],
          [say('recallHours'), terms === null ? null : count('hours', terms.recallHours)],
          [say('agreedAt'), partner.agreedAt === null ? null : <Instant key="at" at={partner.agreedAt} />],
        ]}
      />
      {health === null ? null : <Health health={health} />}
      {health === null || partner.link === null ? null : <LinkActs partner={partner} />}
      {isViewing ? (
        <SeesPanel name={partner.name} />
      ) : (
        <p>
          <button type="button" onClick={view}>
            {say('viewAs')} <kbd>v</kbd>
          </button>
        </p>
      )}
    </section>
  );
}

function Health({ health }: { readonly health: PartnerHealth }) {
  const { say, number, word } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const { quota, recalls } = health;
  return (
    <>
      <h3>{say('line')}</h3>
      <Facts
        facts={[
          [say('reached'), say(health.by === 'line' ? 'byLine' : 'byFiles')],
          [
            say('lastContact'),
            health.lastContactAt === null ? say('never') : <Instant key="at" at={health.lastContactAt} />,
          ],
          [say('waiting'), number(health.waiting)],
          [say('unacknowledged'), number(health.unacknowledged)],
          [say('sent'), number(health.sent)],
          [say('received'), number(health.received)],
          [say('quota'), say('quotaOf', { used: number(quota.messages), most: number(quota.mostMessages) })],
          [
            say('unanswered'),
            recalls.unanswered === 0
              ? number(0)
              : say('unansweredOf', { n: number(recalls.unanswered), late: number(recalls.overdue) }),
          ],
          [
            say('refusals'),
            health.refusals.length === 0 ? null : (
              <bdi key="refusals">{health.refusals.map(({ code }) => code).join(', ')}</bdi>
            ),
          ],
          [
            say('node'),
            health.node === null ? null : (
              <code key="node" dir="ltr" className="hash">
                {health.node}
              </code>
            ),
          ],
        ]}
      />
      <details>
        <summary>{say('steps')}</summary>
        <ol className="rows">
          {health.steps.map(({ event, officer, reason, at }) => (
            <li key={`${at}${event}`}>
              <span className="quiet">
                <Instant at={at} /> · <Said text={officer} /> ·{' '}
              </span>
              {word(LINK_WORDS[event], event)} <Said text={reason} />
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

const REASONS = {
  approve: ['reasonAgreed'],
  suspend: ['reasonIncident', 'reasonBreach'],
  resume: ['reasonMended'],
  end: ['reasonOver', 'reasonBreach'],
} as const;
const KEYS = { approve: 'a', suspend: 's', resume: 's', end: 'e' } as const;

function LinkActs({ partner }: { readonly partner: Listed }) {
  const { say } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const asks = useAsk();
  const queries = useQueryClient();
  return (
    <ReasonedActs
      key={partner.state}
      group={say('group')}
      acts={LINK_ACTS[partner.state].map((act) => ({
        id: act,
        label: say(act),
        key: KEYS[act],
        reasons: REASONS[act].map((key) => say(key)),
      }))}
      run={async (step, reason) => {
        await asks(`/api/partners/${encodeURIComponent(partner.name)}/steps`, {
          method: 'POST',
          body: { step, reason },
        });
        await queries.invalidateQueries();
      }}
    />
  );
}
