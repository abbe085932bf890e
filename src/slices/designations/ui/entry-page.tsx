import { Link, useParams } from '@tanstack/react-router';
import type { ListedParty } from '../../../core/formats/lists/index.ts';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Instant, KindChip, Loading, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { Facts, Section } from '../../../../web/kit/section.tsx';
import type { EntryVersion, ListedEntry } from '../contract.ts';
import { LIST_COUNTED, LIST_STRINGS } from './strings.data.ts';
import { fieldsOf, textsOf } from './view.ts';

const OPS = { added: 'opAdded', changed: 'opChanged', delisted: 'opDelisted' } as const;

/** One entry of a list: all that its publisher says, and what every version changed of it. */
export default function EntryPage() {
  const { list = '', entry = '' } = useParams({ strict: false }) as { list?: string; entry?: string };
  const { say } = useSay(LIST_STRINGS, LIST_COUNTED);
  const path = `/api/lists/${encodeURIComponent(list)}/entries/${encodeURIComponent(entry)}`;
  const read = useAnswer<ListedEntry>(path);
  if (read.isPending) return <Loading />;
  if (read.isError)
    return (
      <>
        <h1>{entry}</h1>
        <ProblemNote error={read.error} again={() => void read.refetch()} />
      </>
    );
  const one = read.data.value;
  const name = one.listed.names[0]?.text ?? one.ref;
  return (
    <>
      <p className="crumb">
        <Link to="/lists">{say('title')}</Link> ·{' '}
        <Link to="/lists/$list" params={{ list }}>
          <Said text={one.listName} />
        </Link>
      </p>
      <h1>
        <Said text={name} />
      </h1>
      <p>
        <KindChip kind={one.listed.kind} />{' '}
        <span className={one.inForce ? 'chip' : 'chip hedge'}>
          {say(one.inForce ? 'inForce' : 'notInForce')}
        </span>{' '}
        <Link to="/search" search={{ q: name }}>
          {say('screen')}
        </Link>
      </p>
      <Section id="says" title={say('says')}>
        <Fields listed={one.listed} />
      </Section>
      <Section id="history" title={say('history')} lead={say('historyLead')}>
        <ol className="rows">
          {one.history.map((version, at) => (
            <li key={version.version}>
              <Happened version={version} before={one.history[at + 1]?.listed} />
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

function Values({ values }: { readonly values: readonly string[] }) {
  const { say } = useSay(LIST_STRINGS, LIST_COUNTED);
  if (values.length === 0) return <span className="quiet">{say('nothingThere')}</span>;
  return (
    <ul className="plain-list">
      {values.map((value, at) => (
        <li key={at}>
          <Said text={value} />
        </li>
      ))}
    </ul>
  );
}

function Fields({ listed }: { readonly listed: ListedParty }) {
  const { say } = useSay(LIST_STRINGS, LIST_COUNTED);
  return (
    <Facts
      facts={fieldsOf(listed).map(([field, values]) => [say(field), <Values key={field} values={values} />])}
    />
  );
}

interface HappenedProps {
  readonly version: EntryVersion;
  readonly before: ListedParty | undefined;
}

/** What one version did with the entry; where it was changed, each field before and after. */
function Happened({ version, before }: HappenedProps) {
  const { say, number } = useSay(LIST_STRINGS, LIST_COUNTED);
  const { op, published, importedAt, listed, changed } = version;
  return (
    <>
      <p>
        <span className="chip">{say(OPS[op])}</span> {say('versionN', { n: number(version.version) })}
        {published === null ? null : ` · ${published}`} · <Instant at={importedAt} />
      </p>
      {before === undefined
        ? null
        : changed.map((field) => (
            <div key={field}>
              <h3>{say(field)}</h3>
              <Facts
                facts={[
                  [say('was'), <Values key="was" values={textsOf(before, field)} />],
                  [say('became'), <Values key="became" values={textsOf(listed, field)} />],
                ]}
              />
            </div>
          ))}
    </>
  );
}
