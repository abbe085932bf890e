import { useSyncExternalStore } from 'react';
import { ageWords, dateWords } from '../language/dates.ts';
import { useSpoken } from './language.tsx';

const EVERY_MS = 30_000;

const listeners = new Set<() => void>();
let timer = 0;
let nowMs = performance.timeOrigin + performance.now();

/** One clock for all ages of the page, in steps of half a minute; it stands still while nobody looks. */
function onTick(listener: () => void): () => void {
  if (listeners.size === 0) {
    nowMs = performance.timeOrigin + performance.now();
    timer = window.setInterval(() => {
      nowMs = performance.timeOrigin + performance.now();
      for (const one of listeners) one();
    }, EVERY_MS);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.clearInterval(timer);
  };
}

/** How long ago an instant was, in the language of the page. */
export function useAge(at: string): string {
  const { speech } = useSpoken();
  return ageWords(
    speech,
    at,
    useSyncExternalStore(onTick, () => nowMs),
  );
}

/** How long ago, with the instant itself in the title. */
export function Age({ at }: { readonly at: string }) {
  const { speech } = useSpoken();
  const age = useAge(at);
  return (
    <time dateTime={at} title={dateWords(speech, at, 'hour')} className="age">
      {age}
    </time>
  );
}
