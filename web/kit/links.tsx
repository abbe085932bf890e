import { type NavigateOptions, useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import type { ReportHead } from '../../src/slices/reports/contract.ts';
import { Said } from './parts.tsx';
import type { Span } from './span.ts';

interface WayProps {
  readonly to: NavigateOptions;
  readonly href: string;
  readonly children: ReactNode;
}

/**
 * A link that does not ask where the page stands, as the router's own do each for itself: a card holds hundreds. Whatever is
 * more than a plain press is the browser's.
 */
function Way({ to, href, children }: WayProps) {
  const router = useRouter();
  const follow = (event: MouseEvent) => {
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain || event.defaultPrevented) return;
    event.preventDefault();
    void router.navigate(to);
  };
  return (
    <a href={`/floor${href}`} onClick={follow}>
      {children}
    </a>
  );
}

export function EntityLink({ id, caption }: { readonly id: string; readonly caption: string }) {
  return (
    <Way to={{ to: '/entities/$id', params: { id } }} href={`/entities/${encodeURIComponent(id)}`}>
      <Said text={caption === '' ? id : caption} />
    </Way>
  );
}

interface ReportLinkProps {
  readonly id: string;
  /** As far as it is known; without it the id stands for its name. */
  readonly head?: Pick<ReportHead, 'path'> | undefined;
  /** The words that are meant: the report opens there. */
  readonly span?: Span;
}

export function ReportLink({ id, head, span }: ReportLinkProps) {
  const search = span === undefined ? {} : { span: `${span.start}-${span.end}` };
  const query = search.span === undefined ? '' : `?span=${search.span}`;
  return (
    <Way
      to={{ to: '/reports/$id', params: { id }, search }}
      href={`/reports/${encodeURIComponent(id)}${query}`}
    >
      <Said text={head?.path ?? id} />
    </Way>
  );
}
