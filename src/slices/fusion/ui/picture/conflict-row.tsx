import { PROPERTIES } from '../../../../core/words/index.ts';
import { EntityLink, ReportLink } from '../../../../../web/kit/links.tsx';
import { GradeMark, Mixed, Said, When } from '../../../../../web/kit/parts.tsx';
import { CONFLICT_WORDS } from '../../../../../web/language/codes.data.ts';
import type { SaidValue } from '../../../../../web/language/value-parts.ts';
import { propertyWords } from '../../../../../web/language/values.ts';
import type { DigestConflict, DigestSide } from '../../digest-contract.ts';
import { useHead } from '../entity/card-context.ts';
import { useFusionSay } from '../say.ts';
import { ValueWords } from '../value-words.tsx';

interface ConflictRowProps {
  readonly conflict: DigestConflict;
  readonly caption: string;
}

/** What reports cannot all be right about, of any entity: every side beside the others, with its origins. */
export function ConflictRow({ conflict, caption }: ConflictRowProps) {
  const spoken = useFusionSay();
  const standard = PROPERTIES.get(conflict.property)?.label.en ?? conflict.property;
  return (
    <>
      <h3>
        <EntityLink id={conflict.entity} caption={caption} />{' '}
        <span className="quiet">{propertyWords(spoken, conflict.property, standard)}</span>{' '}
        <span className="chip">{spoken.word(CONFLICT_WORDS[conflict.kind], conflict.kind)}</span>
      </h3>
      <p>
        <Mixed sentence={conflict.because} />
      </p>
      <ul className="sides">
        {conflict.sides.map((side) => (
          <li key={side.sources[0]?.id} className="side">
            <p className="value">
              <ValueWords said={asSaid(side)} />
            </p>
            <p className="quiet">{spoken.count('origins', side.origins)}</p>
            <ul className="sources">
              {side.sources.map((source) => (
                <li key={source.id}>
                  <SourceLine source={source} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

const asSaid = ({ said }: DigestSide): SaidValue => ({
  value: said.value,
  text: said.value.text,
  qualifier: said.qualifier as SaidValue['qualifier'],
  modality: said.modality as SaidValue['modality'],
});

function SourceLine({ source }: { readonly source: DigestSide['sources'][number] }) {
  const head = useHead(source.report);
  return (
    <>
      <ReportLink id={source.report} head={head} span={source} />
      {head === undefined ? null : (
        <>
          {' '}
          <GradeMark grade={head.grade} />{' '}
          <span className="quiet">
            <Said text={head.party} /> · <When interval={head.dated} />
          </span>
        </>
      )}
    </>
  );
}
