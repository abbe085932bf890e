import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAnswer } from './answer.tsx';
import { useCommands } from './commands.tsx';
import { useSay } from './language.tsx';
import { SEARCHES_STRINGS } from './searches-strings.data.ts';
import { useAsk } from './session.tsx';

const PATH = '/api/watch/followed';

interface FollowProps {
  /** Every record of the entity: it may be followed under any of them. */
  readonly records: readonly string[];
}

/** Asks to be told of conflicts on an entity, or no longer. */
export function Follow({ records }: FollowProps) {
  const { say } = useSay(SEARCHES_STRINGS, {});
  const asks = useAsk();
  const queries = useQueryClient();
  const followed = useAnswer<readonly string[]>(PATH);
  const under = followed.data?.value.filter((id) => records.includes(id)) ?? [];
  const set = useMutation({
    mutationFn: async ({ ids, stands }: { readonly ids: readonly string[]; readonly stands: boolean }) => {
      for (const id of ids) await asks(`${PATH}/${id}`, { method: 'PUT', body: { stands } });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['answer', PATH] }),
  });
  const isFollowed = under.length > 0;
  const turn = () => set.mutate({ ids: isFollowed ? under : records.slice(0, 1), stands: !isFollowed });
  const label = say(isFollowed ? 'unfollow' : 'follow');
  useCommands([{ id: 'entity follow', label, group: say('group'), keys: 'f', run: turn }]);
  return (
    <button
      type="button"
      className="quiet-button"
      aria-pressed={isFollowed}
      disabled={set.isPending}
      onClick={turn}
    >
      {label} <kbd>f</kbd>
    </button>
  );
}
