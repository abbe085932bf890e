import { ReportLink } from '../../../../../web/kit/links.tsx';
import { GradeMark, MarkingMark, Said, When } from '../../../../../web/kit/parts.tsx';
import { SOURCE_WORDS } from '../../../../../web/language/codes.data.ts';
import type { ReportHead } from '../../../reports/contract.ts';
import { useFusionSay } from '../say.ts';

const COLUMNS = ['report', 'grade', 'originator', 'sourceType', 'reportDated', 'marking'] as const;

export function ReportTable({ heads }: { readonly heads: readonly ReportHead[] }) {
  const { say, word } = useFusionSay();
  return (
    <div className="scroll" role="group" aria-labelledby="reports-title" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heads.map((head) => (
            <tr key={head.id}>
              <th scope="row">
                <ReportLink id={head.id} head={head} />
              </th>
              <td>
                <GradeMark grade={head.grade} />
              </td>
              <td>
                <Said text={head.party} />
              </td>
              <td>{word(SOURCE_WORDS[head.sourceType as keyof typeof SOURCE_WORDS], head.sourceType)}</td>
              <td>
                <When interval={head.dated} />
              </td>
              <td>
                <MarkingMark marking={head.marking} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
