import { type RefObject, useEffect, useRef, useState } from 'react';

/** Begins this far below the window, so that what comes into sight is there already. */
const AHEAD = '300px';

/** Whether an element has come near the window yet; once it has, it stays so. */
export function useInView<Shown extends HTMLElement>(): readonly [RefObject<Shown | null>, boolean] {
  const ref = useRef<Shown>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const shown = ref.current;
    if (shown === null || isSeen) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(shown);
    return () => observer.disconnect();
  }, [isSeen]);
  return [ref, isSeen];
}
