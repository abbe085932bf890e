import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Partner, PartnerJudgement } from '../../src/slices/federation/contract.ts';
import { useAnswer } from './answer.tsx';
import type { Answer } from './api.ts';
import { useSay } from './language.tsx';
import { partnerJudgementsPath } from './partner-judgements.tsx';
import { ProblemNote } from './parts.tsx';
import { SAID_STRINGS } from './said-strings.data.ts';
import { useAsk, useSession } from './session.tsx';

interface TellPartnersProps {
  /** A judgement, and who gave it. */
  readonly judgement: string;
  readonly officer: string;
  /** The two records that it stands on. */
  readonly a: string;
  readonly b: string;
}

/** Tells partners a judgement of one's own: only where there are partners, and it was neither told nor adopted from one. */
export function TellPartners({ judgement, officer, a, b }: TellPartnersProps) {
  const { say } = useSay(SAID_STRINGS, {});
  const { officer: me } = useSession();
  const asks = useAsk();
  const queries = useQueryClient();
  const isMine = officer === me.handle;
  // No answer of the page: nothing of it is shown, so its marking is none of the page’s.
  const partners = useQuery({
    queryKey: ['has partners'],
    queryFn: () => asks<Answer<readonly Partner[]>>('/api/partners'),
    enabled: isMine,
    staleTime: 600_000,
  });
  const said = useAnswer<readonly PartnerJudgement[]>(partnerJudgementsPath({ entity: a, other: b }), {
    enabled: isMine,
  });
  const tell = useMutation({
    mutationFn: () => asks('/api/partner-judgements', { method: 'POST', body: { judgement } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['answer'] }),
  });
  const hasPartners = partners.data?.value.some(({ state }) => state === 'active') === true;
  const isSaid = said.data?.value.some((one) => one.judgement === judgement) !== false;
  if (!isMine || !hasPartners || isSaid) return null;
  return (
    <>
      <button type="button" className="plain" disabled={tell.isPending} onClick={() => tell.mutate()}>
        {say('tell')}
      </button>
      {tell.isError ? <ProblemNote error={tell.error} /> : null}
    </>
  );
}
