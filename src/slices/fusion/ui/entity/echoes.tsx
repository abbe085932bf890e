import { ReportLink } from '../../../../../web/kit/links.tsx';
import { GradeMark, Said, When } from '../../../../../web/kit/parts.tsx';
import { Section } from '../../../../../web/kit/section.tsx';
import type { Lineage } from '../../contract.ts';
import { EchoWords } from '../evidence-words.tsx';
import { useFusionSay } from '../say.ts';
import { useHead, useHeads } from './card-context.ts';
import { type EchoDiagram, type EchoNode, echoDiagram } from './echo-diagram.ts';

/** The path of each echo: which reports share an origin, drawn and in words. */
export function Echoes({ lineage }: { readonly lineage: readonly Lineage[] }) {
  const { say } = useFusionSay();
  const echoed = lineage.filter(({ echoes }) => echoes.length > 0);
  if (echoed.length === 0) return null;
  return (
    <Section id="echoes" title={say('echoes')} lead={say('echoesLead')}>
      <ul className="echoes">
        {echoed.map((one) => (
          <li key={one.origin}>
            <Echo lineage={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Echo({ lineage }: { readonly lineage: Lineage }) {
  const { say, count, direction } = useFusionSay();
  const diagram = echoDiagram(lineage, useHeads(), direction);
  return (
    <>
      <p>
        <strong>{count('reports', lineage.reports.length)}</strong>
        {lineage.unknown ? <span className="quiet"> {say('echoUnknown')}</span> : null}
      </p>
      <Drawing diagram={diagram} />
      <DrawingInWords diagram={diagram} />
    </>
  );
}

function DrawingInWords({ diagram }: { readonly diagram: EchoDiagram }) {
  return (
    <div className="echo-words">
      <ol className="sources">
        {diagram.nodes.map((node) => (
          <li key={node.report}>
            <NodeLine node={node} />
          </li>
        ))}
      </ol>
      <ul className="sources">
        {diagram.arcs.map(({ from, to, because, told }) => (
          <li key={`${from} ${to} ${because}`}>
            <bdi dir="ltr" className="pair">
              {from} ↔ {to}
            </bdi>{' '}
            <EchoWords told={told} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function NodeLine({ node }: { readonly node: EchoNode }) {
  const head = useHead(node.report);
  return (
    <>
      <ReportLink id={node.report} head={head} /> <GradeMark grade={head?.grade ?? ''} />
      {head === undefined ? null : (
        <span className="quiet">
          {' '}
          <Said text={head.party} /> · <When interval={head.dated} />
        </span>
      )}
    </>
  );
}

/** The same as the lists below it, for the eye. */
function Drawing({ diagram }: { readonly diagram: EchoDiagram }) {
  const { say, count } = useFusionSay();
  const { width, height, y, radius, nodes, arcs } = diagram;
  const name = say('echoDrawing', {
    reports: count('reports', nodes.length),
    echoes: count('echoes', arcs.length),
  });
  return (
    <div className="scroll" role="group" aria-label={name} tabIndex={0}>
      <svg className="echo-drawing" width={width} height={height} role="img" aria-label={name}>
        {arcs.map(({ from, to, path, because }) => (
          <path key={`${from} ${to} ${because}`} d={path} />
        ))}
        {nodes.map(({ report, n, x }) => (
          <g key={report}>
            <circle cx={x} cy={y} r={radius} />
            <text x={x} y={y}>
              {n}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
