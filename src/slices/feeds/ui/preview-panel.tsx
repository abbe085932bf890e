import { useSay } from '../../../../web/kit/language.tsx';
import { Said } from '../../../../web/kit/parts.tsx';
import { KIND_WORDS } from '../../../../web/language/codes.data.ts';
import type { EntityKind } from '../../../core/words/index.ts';
import type { Preview } from '../contract.ts';
import { ProblemTable } from './feed-facts.tsx';
import { FEED_STRINGS } from './strings.data.ts';

/** What the next run would bring: counts, the first things as they would be read, and what would be refused. */
export function PreviewPanel({ preview }: { readonly preview: Preview }) {
  const { say, number, word } = useSay(FEED_STRINGS, {});
  const { received, claims, entities, rows, problems, more } = preview;
  return (
    <section aria-labelledby="preview" className="preview">
      <h3 id="preview">{say('previewTitle')}</h3>
      <p className="quiet">{say('previewLead')}</p>
      {received === 0 ? (
        <p>{say('previewNothing')}</p>
      ) : (
        <p>
          {say('previewCounts', { received: number(received), claims: number(claims) })} ·{' '}
          {Object.entries(entities)
            .map(([kind, n]) => `${word(KIND_WORDS[kind as EntityKind], kind)} ${number(n)}`)
            .join(' · ')}
          {more ? ` · ${say('previewMore')}` : ''}
        </p>
      )}
      <ul className="rows">
        {rows.map(({ kind, name, claims: lines }, index) => (
          // Previewed things have no identity yet.
          <li key={index}>
            <span className="chip">{word(KIND_WORDS[kind as EntityKind], kind)}</span>{' '}
            <span className="value">
              <Said text={name} />
            </span>
            <ul className="plain-list quiet">
              {lines.map((line) => (
                <li key={line}>
                  <Said text={line} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {problems.length === 0 ? null : (
        <>
          <h4>{say('problems')}</h4>
          <ProblemTable problems={problems} />
        </>
      )}
    </section>
  );
}
