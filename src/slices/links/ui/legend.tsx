import { useColours } from '../../../../web/kit/graph/colours.ts';
import { type Hue, type Shape, shapeOf } from '../../../../web/kit/graph/drawing.ts';
import { KINDS_WORDS } from '../../../../web/language/codes.data.ts';
import { useLinksSay } from './say.ts';

const KINDS = ['person', 'organisation', 'place', 'event', 'document'] as const;

/** What the shapes, lines and rings of the drawing mean, in words. */
export function Legend() {
  const { say, word } = useLinksSay();
  return (
    <details className="graph-legend">
      <summary>{say('legend')}</summary>
      <ul className="inline">
        {KINDS.map((kind) => {
          const [shape, hue] = shapeOf(kind);
          return (
            <li key={kind}>
              <Sign shape={shape} hue={hue} /> {word(KINDS_WORDS[kind], kind)}
            </li>
          );
        })}
        <li>{say('legendDashed')}</li>
        <li>{say('legendWide')}</li>
        <li>{say('legendRing')}</li>
      </ul>
    </details>
  );
}

const PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M8 1a7 7 0 1 0 .01 0z',
  square: 'M2 2h12v12H2z',
  diamond: 'M8 0l8 8-8 8-8-8z',
  triangle: 'M8 1l7 13H1z',
  hexagon: 'M4 1.1h8l4 6.9-4 6.9H4L0 8z',
  ring: 'M8 1a7 7 0 1 0 .01 0zM8 4a4 4 0 1 1-.01 0z',
};

function Sign({ shape, hue }: { readonly shape: Shape; readonly hue: Hue }) {
  const colours = useColours();
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[shape]} fill={colours.hues[hue]} fillRule="evenodd" />
    </svg>
  );
}
