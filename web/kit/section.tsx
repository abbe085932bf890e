import { Fragment, type ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a heading that links and readers can jump to. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead === undefined ? null : <p className="lead">{lead}</p>}
      {children}
    </section>
  );
}

/** Term and description; those without a description are left out. */
export type Fact = readonly [term: string, description: ReactNode];

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const told = facts.filter(
    ([, description]) => description !== null && description !== undefined && description !== '',
  );
  return (
    <dl className="facts">
      {told.map(([term, description]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Things beside one another, with a sign between them. */
export function Between({ items, sign }: { readonly items: readonly ReactNode[]; readonly sign: string }) {
  return items.map((item, index) => (
    // They have no identity of their own: the order is theirs.
    <Fragment key={index}>
      {index === 0 ? null : sign}
      {item}
    </Fragment>
  ));
}
