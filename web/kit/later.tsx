import { type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * What stands below on a long page: drawn once the page answers, in slices that give way to keys. What an officer came for
 * is not kept waiting for what they may scroll to.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setDue(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isDue ? children : null;
}
