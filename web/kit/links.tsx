import { Link } from '@tanstack/react-router';
import type { ReportHead } from '../../src/slices/reports/contract.ts';
import { Said } from './parts.tsx';
import type { Span } from './segments.ts';

export function EntityLink({ id, caption }: { readonly id: string; readonly caption: string }) {
  return (
    <Link to="/entities/$id" params={{ id }}>
      <Said text={caption === '' ? id : caption} />
    </Link>
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
  return (
    <Link to="/reports/$id" params={{ id }} search={search}>
      <Said text={head?.path ?? id} />
    </Link>
  );
}
