import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { pageAt } from '../../../../core/words/index.ts';
import { useAnswer } from '../../../../../web/kit/answer.tsx';
import { AskColleague } from '../../../../../web/kit/ask-colleague.tsx';
import { type Command, useCommands } from '../../../../../web/kit/commands.tsx';
import {
  GradeMark,
  Instant,
  Loading,
  MarkingMark,
  ProblemNote,
  Said,
  When,
} from '../../../../../web/kit/parts.tsx';
import { ExportButton } from '../../../../../web/kit/print-button.tsx';
import { noteRecent } from '../../../../../web/kit/recent.ts';
import { ReportFeedback } from '../../../../../web/kit/report-feedback.tsx';
import { WhoMaySee } from '../../../../../web/kit/who-sees.tsx';
import { Facts, Section } from '../../../../../web/kit/section.tsx';
import { readSpan, type Span } from '../../../../../web/kit/span.ts';
import { SOURCE_WORDS } from '../../../../../web/language/codes.data.ts';
import { gradeMeaning, languageWords } from '../../../../../web/language/values.ts';
import type { ReportText } from '../../../reports/contract.ts';
import type { ReportMention } from '../../contract.ts';
import { useFusionSay } from '../say.ts';
import '../fusion.css';
import { piecesOf } from './pieces.ts';
import { toCited, ReportWords, ZoneLegend } from './report-words.tsx';

/** A report as it was filed: what is known of it, and its text with what is named in it and the cited words marked. */
export default function ReportPage() {
  const { id = '' } = useParams({ strict: false }) as { readonly id?: string };
  const { span } = useSearch({ strict: false }) as { readonly span?: unknown };
  const report = useAnswer<ReportText>(`/api/reports/${encodeURIComponent(id)}`);
  if (report.isPending) return <Loading />;
  if (report.isError) return <ProblemNote error={report.error} again={() => void report.refetch()} />;
  const { value, marking } = report.data;
  return <ReportView key={value.id} report={value} marking={marking} span={readSpan(span)} />;
}

interface ReportViewProps {
  readonly report: ReportText;
  readonly marking: string;
  readonly span: Span | null;
}

function ReportView({ report, marking, span }: ReportViewProps) {
  const { say } = useFusionSay();
  const [showsNames, setShowsNames] = useState(true);
  const caption = report.title ?? report.path;
  useEffect(
    () => noteRecent({ path: `/reports/${report.id}`, caption, marking }),
    [report.id, caption, marking],
  );
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'report names',
        label: say('toggleNames'),
        group: say('groupPage'),
        keys: 'm',
        run: () => setShowsNames((before) => !before),
      },
      ...(span === null
        ? []
        : [{ id: 'report cited', label: say('toCited'), group: say('groupPage'), keys: 'c', run: toCited }]),
    ],
    [say, span],
  );
  useCommands(commands);
  return (
    <>
      <p className="crumb">
        <span className="chip">{say('report')}</span>
      </p>
      <h1>
        <Said text={caption} />
      </h1>
      <p className="row">
        <GradeMark grade={report.grade} /> <MarkingMark marking={report.marking} />
        <Link to="/review/$id" params={{ id: report.id }}>
          {say('reviewClaims')}
        </Link>
        <AskColleague report={report.id} />
        <Link to="/releases" search={{ report: report.id }}>
          {say('releaseIt')}
        </Link>
        <Link to="/recalls" search={{ report: report.id }}>
          {say('recallIt')}
        </Link>
        <ExportButton kind="report" of={report.id} />
      </p>
      <div className="beside">
        <Section id="text" title={say('reportText')}>
          <TextSection report={report} span={span} showsNames={showsNames} />
        </Section>
        <Section id="facts" title={say('reportFacts')}>
          <ReportFacts report={report} />
          <WhoMaySee id={report.id} />
        </Section>
        <ReportFeedback report={report.id} grade={report.grade} party={report.party} />
      </div>
    </>
  );
}

interface TextSectionProps {
  readonly report: ReportText;
  readonly span: Span | null;
  readonly showsNames: boolean;
}

function TextSection({ report, span, showsNames }: TextSectionProps) {
  const { say } = useFusionSay();
  const mentions = useAnswer<readonly ReportMention[]>(`/api/reports/${report.id}/mentions`);
  const named = showsNames ? mentions.data?.value : undefined;
  const pieces = useMemo(
    () => piecesOf(report.text, report.zones, named ?? [], span),
    [report.text, report.zones, named, span],
  );
  const isCited = pieces.some(({ runs }) => runs.some((run) => run.cited));
  const page = span === null ? null : pageAt(report.pages, span.start);
  if (report.text.trim() === '') return <p>{say('emptyText')}</p>;
  return (
    <>
      {isCited ? (
        <p className="note">
          {say('citedSpan')}{' '}
          {page === null ? null : <span className="chip">{say('onPage', { n: page })}</span>}{' '}
          <button type="button" className="plain" onClick={toCited}>
            {say('toCited')}
          </button>{' '}
          <kbd>c</kbd>
        </p>
      ) : null}
      {mentions.isError ? <ProblemNote error={mentions.error} again={() => void mentions.refetch()} /> : null}
      <ZoneLegend pieces={pieces} hasNames={(named?.length ?? 0) > 0} />
      <ReportWords pieces={pieces} language={report.language} />
    </>
  );
}

function ReportFacts({ report }: { readonly report: ReportText }) {
  const spoken = useFusionSay();
  const { say, word } = spoken;
  return (
    <Facts
      facts={[
        [say('file'), <Said key="path" text={report.path} />],
        [
          say('grade'),
          <>
            <GradeMark grade={report.grade} /> {gradeMeaning(spoken, report.grade)}
          </>,
        ],
        [say('marking'), <MarkingMark key="marking" marking={report.marking} />],
        [say('reportDated'), <When key="dated" interval={report.dated} />],
        [say('filedAt'), <Instant key="filed" at={report.filedAt} />],
        [say('originator'), <Said key="party" text={report.party} />],
        [
          say('sourceType'),
          word(SOURCE_WORDS[report.sourceType as keyof typeof SOURCE_WORDS], report.sourceType),
        ],
        [say('reference'), report.reference === null ? null : <Said text={report.reference} />],
        [say('language'), languageWords(spoken, report.language)],
        [say('format'), <bdi key="format">{report.format}</bdi>],
        [
          say('hash'),
          <code key="hash" dir="ltr" className="hash">
            {report.sha256}
          </code>,
        ],
      ]}
    />
  );
}
