import { useQuery } from '@tanstack/react-query';
import { alive } from '../kit/api.ts';
import { useSay } from '../kit/language.tsx';
import { SHELL_STRINGS } from './strings.data.ts';

const ASKED_EVERY_MS = 10_000;

/** Whether the centre answers; a broken line is said in words, not only by colour. */
export function Connection() {
  const { say } = useSay(SHELL_STRINGS, {});
  const answer = useQuery({
    queryKey: ['me', 'alive'],
    queryFn: ({ signal }) => alive(signal),
    refetchInterval: ASKED_EVERY_MS,
    networkMode: 'always',
    retry: false,
  });
  const broken = answer.isError;
  return (
    <span className={broken ? 'connection broken' : 'connection'} role="status">
      {broken ? say('disconnected') : <span className="unseen">{say('connected')}</span>}
    </span>
  );
}
