import { Fragment } from 'react';
import { useSpoken } from '../../../../web/kit/language.tsx';
import { EntityLink } from '../../../../web/kit/links.tsx';
import { Said } from '../../../../web/kit/parts.tsx';
import { type SaidValue, type ValuePart, valueWording } from '../../../../web/language/value-parts.ts';

/** A value with how it is said: `web/language` decides the words, so an allegation reads the same on every page. */
export function ValueWords({ said }: { readonly said: SaidValue }) {
  const { speech } = useSpoken();
  const { parts, hedge } = valueWording(speech, said);
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index === 0 ? null : ' '}
          <Part part={part} />
        </Fragment>
      ))}
      {hedge === null ? null : (
        <>
          {' '}
          <span className="chip hedge">{hedge}</span>
        </>
      )}
    </>
  );
}

function Part({ part }: { readonly part: ValuePart }) {
  switch (part.as) {
    case 'said':
      return <Said text={part.text} />;
    case 'words':
      return <span>{part.text}</span>;
    case 'aside':
      return <span className="quiet">{part.text}</span>;
    case 'identifier':
      return (
        <bdi dir="ltr" lang="und-Latn">
          {part.text}
        </bdi>
      );
    case 'address':
      return (
        <bdi dir="ltr" className="mono">
          {part.text}
        </bdi>
      );
    case 'record':
      return <EntityLink id={part.record} caption={part.caption} />;
  }
}
