import { Problem } from '../kit/api.ts';
import { useSay } from '../kit/language.tsx';
import { Apart, Loading, ProblemNote } from '../kit/parts.tsx';
import { SHELL_STRINGS } from './strings.data.ts';

/** Shown before the officer is known: how to sign in, or what is wrong with the connection. */
export function SignedOut({ error }: { readonly error: Error | null }) {
  const { say } = useSay(SHELL_STRINGS, {});
  if (error === null) return <Loading />;
  if (!(error instanceof Problem) || error.status !== 401)
    return (
      <main className="notice">
        <h1>{say('product')}</h1>
        <ProblemNote error={error} again={() => location.reload()} />
      </main>
    );
  return (
    <main className="notice">
      <h1>{say('notSignedIn')}</h1>
      {linkWasSpent() ? <p role="alert">{say('linkSpent')}</p> : null}
      <p>
        <Apart text={say('notSignedInFix')} />
      </p>
    </main>
  );
}

/** The centre's front door says so in the address: a sign-in link that was used, is too old, or never was. */
const linkWasSpent = (): boolean => new URLSearchParams(location.search).get('link') === 'spent';
