import { useAlive } from '../kit/alive.ts';
import { useSay } from '../kit/language.tsx';
import { SHELL_STRINGS } from './strings.data.ts';

/** Whether the centre answers; a broken line is said in words, not only by colour. */
export function Connection() {
  const { say } = useSay(SHELL_STRINGS, {});
  const answer = useAlive();
  const broken = answer.isError;
  return (
    <span className={broken ? 'connection broken' : 'connection'} role="status">
      {broken ? say('disconnected') : <span className="unseen">{say('connected')}</span>}
    </span>
  );
}
