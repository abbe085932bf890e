import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useAnswer } from '../../../../../web/kit/answer.tsx';
import { useCommands } from '../../../../../web/kit/commands.tsx';
import { Empty, Loading, ProblemNote, Said } from '../../../../../web/kit/parts.tsx';
import { SavedSearches } from '../../../../../web/kit/saved-searches.tsx';
import { ExportButton } from '../../../../../web/kit/print-button.tsx';
import { Section } from '../../../../../web/kit/section.tsx';
import { useSteps } from '../../../../../web/kit/steps.ts';
import { KINDS_WORDS, SOURCE_WORDS } from '../../../../../web/language/codes.data.ts';
import { languageWords } from '../../../../../web/language/values.ts';
import type { EntityKind } from '../../../../core/words/index.ts';
import type { Passage } from '../../../reports/contract.ts';
import { NAME_MATCHES, type SearchHit } from '../../contract.ts';
import { ElsewhereLinks } from '../elsewhere.tsx';
import { useFusionSay } from '../say.ts';
import '../fusion.css';
import { type Asked, type Narrow, useAsked } from './asked.ts';
import { Facet, FacetBox } from './facet.tsx';
import { facetOf } from './facets.ts';
import { EntityHits, PassageHits } from './hits.tsx';
import { EntityTable, PassageTable } from './hits-table.tsx';

/** Entities by name in any script, and reports by their words. The address holds the question: a link to it asks again. */
export default function SearchPage() {
  const { say } = useFusionSay();
  const [asked, narrow] = useAsked();
  return (
    <>
      <h1>
        {say('search')}
        {asked.q === '' ? null : (
          <>
            : <Said text={asked.q} />
          </>
        )}
      </h1>
      {asked.q === '' ? (
        <Empty>
          <p>{say('searchEmpty')}</p>
          <SavedSearches asked={null} />
        </Empty>
      ) : (
        <Results asked={asked} narrow={narrow} />
      )}
    </>
  );
}

/** As many as the centre gives at once. */
const MOST = 100;

function useEntities({ q, match, kind }: Asked) {
  const path = `/api/search?q=${encodeURIComponent(q)}&most=${MOST}&match=${match}`;
  const all = useAnswer<readonly SearchHit[]>(path, { keepPrevious: true });
  // Where not all were found at once, those of one kind are asked for by themselves.
  const isCut = (all.data?.value.length ?? 0) >= MOST;
  const ofKind = useAnswer<readonly SearchHit[]>(`${path}&kind=${kind}`, { enabled: kind !== null && isCut });
  const hits = kind === null || !isCut ? all.data?.value : ofKind.data?.value;
  const shown = useMemo(() => hits?.filter((hit) => kind === null || hit.kind === kind), [hits, kind]);
  return {
    all: all.data?.value ?? [],
    shown,
    isCut,
    error: all.error ?? ofKind.error,
    again: () => void all.refetch(),
  };
}

function usePassages({ q, party, source, language }: Asked) {
  const found = useAnswer<readonly Passage[]>(`/api/passages?q=${encodeURIComponent(q)}&most=${MOST}`, {
    keepPrevious: true,
  });
  const all = found.data?.value;
  const shown = all?.filter(
    ({ report }) =>
      (party === null || report.party === party) &&
      (source === null || report.sourceType === source) &&
      (language === null || report.language === language),
  );
  return { all: all ?? [], shown, error: found.error, again: () => void found.refetch() };
}

interface ResultsProps {
  readonly asked: Asked;
  readonly narrow: Narrow;
}

function Results({ asked, narrow }: ResultsProps) {
  const { say, number } = useFusionSay();
  const entities = useEntities(asked);
  const passages = usePassages(asked);
  const { ref, onKeyDown } = useSteps<HTMLDivElement>('.hit-link');
  // On a small screen what was found comes first.
  const [isWide] = useState(() => matchMedia('(min-width: 60rem)').matches);
  const [isTable, turn] = useTableView();
  const elsewhere = useMemo(
    () => ({ q: asked.q, ...(asked.kind === null ? {} : { kind: asked.kind }) }),
    [asked],
  );
  const isNothing = entities.shown?.length === 0 && passages.shown?.length === 0;
  return (
    <div className="searching">
      <details className="narrowing" open={isWide}>
        <summary>{say('narrow')}</summary>
        <div className="facets">
          <SavedSearches asked={asked} />
          <MatchChoice asked={asked} narrow={narrow} />
          <EntityFacets hits={entities.all} asked={asked} narrow={narrow} />
          <PassageFacets passages={passages.all} asked={asked} narrow={narrow} />
        </div>
      </details>
      <div ref={ref} onKeyDown={onKeyDown} className="results">
        <div className="row views">
          <button type="button" className="quiet-button" aria-pressed={isTable} onClick={turn}>
            {say(isTable ? 'asList' : 'asTable')} <kbd>t</kbd>
          </button>
          <ul className="inline">
            <ElsewhereLinks search={elsewhere} />
          </ul>
        </div>
        {isNothing ? <Nothing /> : null}
        {entities.error === null ? null : <ProblemNote error={entities.error} again={entities.again} />}
        {entities.shown === undefined && entities.error === null ? <Loading /> : null}
        {entities.shown === undefined || entities.shown.length === 0 ? null : (
          <Section
            id="entities"
            title={`${say('entities')} · ${number(entities.shown.length)}${entities.isCut ? '+' : ''}`}
          >
            {entities.shown.length < MOST ? null : <First />}
            <ExportButton kind="search" of={asked.q} />
            {isTable ? <EntityTable hits={entities.shown} /> : <EntityHits hits={entities.shown} />}
          </Section>
        )}
        {passages.error === null ? null : <ProblemNote error={passages.error} again={passages.again} />}
        {passages.shown === undefined || passages.shown.length === 0 ? null : (
          <Section id="passages" title={`${say('passages')} · ${number(passages.shown.length)}`}>
            {passages.all.length < MOST ? null : <First />}
            {isTable ? (
              <PassageTable passages={passages.shown} />
            ) : (
              <PassageHits passages={passages.shown} asked={asked.q} />
            )}
          </Section>
        )}
      </div>
    </div>
  );
}

/** Whether results stand in a table, in the address, and how to turn that round. */
function useTableView(): readonly [boolean, () => void] {
  const { say } = useFusionSay();
  const navigate = useNavigate();
  const { as } = useSearch({ strict: false }) as { readonly as?: unknown };
  const isTable = as === 'table';
  const turn = () =>
    void navigate({
      to: '/search',
      search: (before: Record<string, unknown>) => ({ ...before, as: isTable ? undefined : 'table' }),
    });
  const label = say(isTable ? 'asList' : 'asTable');
  useCommands([{ id: 'search view', label, group: say('groupPage'), keys: 't', run: turn }]);
  return [isTable, turn];
}

function MatchChoice({ asked, narrow }: ResultsProps) {
  const { say } = useFusionSay();
  const choices = { sound: 'matchSound', words: 'matchWords', exact: 'matchExact' } as const;
  const at = NAME_MATCHES.indexOf(asked.match);
  useCommands([
    {
      id: 'search match',
      label: say('matchNext'),
      group: say('groupPage'),
      keys: 'x',
      run: () => narrow({ match: NAME_MATCHES[(at + 1) % NAME_MATCHES.length] ?? null }),
    },
  ]);
  return (
    <FacetBox name={say('match')}>
      {NAME_MATCHES.map((match) => (
        <label key={match} className="choice">
          <input
            type="radio"
            name="match"
            checked={match === asked.match}
            onChange={() => narrow({ match })}
          />
          {say(choices[match])}
        </label>
      ))}
      <p className="quiet">
        <kbd>x</kbd> {say('matchNext')}
      </p>
    </FacetBox>
  );
}

function EntityFacets({ hits, asked, narrow }: ResultsProps & { readonly hits: readonly SearchHit[] }) {
  const { say, word } = useFusionSay();
  const kinds = useMemo(() => facetOf(hits, ({ kind }) => kind), [hits]);
  return (
    <Facet
      name={say('kind')}
      values={kinds}
      chosen={asked.kind}
      wordOf={(kind) => word(KINDS_WORDS[kind as EntityKind], kind)}
      onChoose={(kind) => narrow({ kind })}
    />
  );
}

function PassageFacets({
  passages,
  asked,
  narrow,
}: ResultsProps & { readonly passages: readonly Passage[] }) {
  const spoken = useFusionSay();
  const { say, word } = spoken;
  return (
    <>
      <Facet
        name={say('originator')}
        values={useMemo(() => facetOf(passages, ({ report }) => report.party), [passages])}
        chosen={asked.party}
        wordOf={(party) => party}
        onChoose={(party) => narrow({ party })}
      />
      <Facet
        name={say('sourceType')}
        values={useMemo(() => facetOf(passages, ({ report }) => report.sourceType), [passages])}
        chosen={asked.source}
        wordOf={(source) => word(SOURCE_WORDS[source as keyof typeof SOURCE_WORDS], source)}
        onChoose={(source) => narrow({ source })}
      />
      <Facet
        name={say('language')}
        values={useMemo(() => facetOf(passages, ({ report }) => report.language), [passages])}
        chosen={asked.language}
        wordOf={(tag) => languageWords(spoken, tag) ?? tag}
        onChoose={(language) => narrow({ language })}
      />
    </>
  );
}

/** Not all of it was found at once: how to come to the rest. */
function First() {
  const { say, number } = useFusionSay();
  return <p className="note">{say('searchFirst', { n: number(MOST) })}</p>;
}

function Nothing() {
  const { say } = useFusionSay();
  return (
    <Empty>
      <p>{say('searchNothing')}</p>
      <ul>
        {(['tryFewer', 'trySpelling', 'tryScript', 'tryIndex'] as const).map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
    </Empty>
  );
}
