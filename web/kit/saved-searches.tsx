import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AskedSearch, SavedSearch } from '../../src/slices/watch/contract.ts';
import { useAnswer } from './answer.tsx';
import { useCommands } from './commands.tsx';
import { useSay } from './language.tsx';
import { ProblemNote, Said } from './parts.tsx';
import { SaveSearch } from './save-search.tsx';
import { SEARCHES_STRINGS } from './searches-strings.data.ts';
import { useAsk } from './session.tsx';

const PATH = '/api/watch/searches';

/** Saved searches of this officer and those shared with them. */
export const useSavedSearches = () => useAnswer<readonly SavedSearch[]>(PATH);

/** What a search asks, as the address of the search page. */
export const addressOfSearch = (asked: AskedSearch): Record<string, string> =>
  Object.fromEntries(
    Object.entries(asked).filter(
      (entry): entry is [string, string] => entry[1] !== null && entry[1] !== '' && entry[1] !== 'sound',
    ),
  );

/** Acts on saved searches; the list is read again after each. */
export function useSearchActs() {
  const asks = useAsk();
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: ({
      path,
      method,
      body,
    }: {
      path: string;
      method: 'POST' | 'PUT' | 'DELETE';
      body?: unknown;
    }) => asks(`${PATH}${path}`, body === undefined ? { method } : { method, body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['answer', PATH] }),
  });
  return { act: act.mutate, busy: act.isPending, error: act.error };
}

interface SavedSearchesProps {
  /** What is asked now; null where nothing is, so that there is nothing to save. */
  readonly asked: AskedSearch | null;
}

/** Kept searches, one press to ask again or to be told of what they find; and the present one, to be kept. */
export function SavedSearches({ asked }: SavedSearchesProps) {
  const { say } = useSay(SEARCHES_STRINGS, {});
  const found = useSavedSearches();
  const acts = useSearchActs();
  const [isSaving, setSaving] = useState(false);
  useCommands(
    asked === null
      ? []
      : [
          {
            id: 'search save',
            label: say('saveThis'),
            group: say('group'),
            keys: 's',
            run: () => setSaving(true),
          },
        ],
  );
  return (
    <fieldset className="facet saved">
      <legend>{say('saved')}</legend>
      {acts.error === null ? null : <ProblemNote error={acts.error} />}
      {found.data?.value.length === 0 ? <p className="quiet">{say('savedNone')}</p> : null}
      <ul className="facet-values">
        {found.data?.value.map((search) => (
          <li key={search.id}>
            <OneSearch search={search} acts={acts} />
          </li>
        ))}
      </ul>
      {asked === null ? null : isSaving ? (
        <SaveSearch asked={asked} acts={acts} onDone={() => setSaving(false)} />
      ) : (
        <button type="button" className="plain" onClick={() => setSaving(true)}>
          {say('saveThis')} <kbd>s</kbd>
        </button>
      )}
    </fieldset>
  );
}

interface OneSearchProps {
  readonly search: SavedSearch;
  readonly acts: ReturnType<typeof useSearchActs>;
}

function OneSearch({ search, acts }: OneSearchProps) {
  const { say } = useSay(SEARCHES_STRINGS, {});
  const { id, name, asked, isOwn, isSubscribed, officer, forOfficers, forParties, marking } = search;
  const isShared = forOfficers.length + forParties.length > 0;
  return (
    <div className="saved-search">
      <Link to="/search" search={addressOfSearch(asked)} title={marking}>
        <Said text={name} />
      </Link>
      {isOwn ? null : <span className="quiet">{say('sharedBy', { name: officer })}</span>}
      {isOwn && isShared ? <span className="chip">{say('isShared')}</span> : null}
      <span className="row">
        <label className="choice">
          <input
            type="checkbox"
            aria-label={say('tellMeOf', { name })}
            checked={isSubscribed}
            disabled={acts.busy}
            onChange={(event) =>
              acts.act({ path: `/${id}/subscription`, method: 'PUT', body: { stands: event.target.checked } })
            }
          />
          {say('tellMe')}
        </label>
        {isOwn ? (
          <button
            type="button"
            className="plain"
            aria-label={say('endOf', { name })}
            onClick={() => acts.act({ path: `/${id}`, method: 'DELETE' })}
          >
            {say('end')}
          </button>
        ) : null}
      </span>
    </div>
  );
}
