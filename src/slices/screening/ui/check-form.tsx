import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answer } from '../../../../web/kit/api.ts';
import { useMarkingOnPage } from '../../../../web/kit/banner.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Apart, Empty, KindChip, Mixed, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import { BAND_WORDS, HIT_STATE_WORDS, KIND_WORDS } from '../../../../web/language/codes.data.ts';
import { ASKED_KINDS, type AskedParty, type CheckAnswer } from '../contract.ts';
import { SCREENING_COUNTED, SCREENING_STRINGS } from './strings.data.ts';
import { scoreWords } from './view.ts';

/** What the form holds; an empty field is not asked for. */
interface Filled {
  readonly name: string;
  readonly born: string;
  readonly country: string;
  readonly kind: string;
}

const askedOf = ({ name, born, country, kind }: Filled): AskedParty => ({
  kind,
  name: name.trim(),
  ...(born.trim() === '' ? {} : { born: [born.trim()] }),
  ...(country.trim() === '' ? {} : { countries: [country.trim()] }),
});

/** One party asked for; the answer stays until the next one. A failed check keeps what was written. */
export function CheckForm() {
  const { say, word } = useSay(SCREENING_STRINGS, SCREENING_COUNTED);
  const asks = useAsk();
  const [filled, setFilled] = useState<Filled>({ name: '', born: '', country: '', kind: 'person' });
  const check = useMutation({
    mutationFn: (asked: AskedParty) =>
      asks<Answer<CheckAnswer>>('/api/screening/check', { method: 'POST', body: asked }),
  });
  useMarkingOnPage(check.data?.marking ?? null);
  const field = (name: 'name' | 'born' | 'country', most: number) => (
    <label>
      {say(name)}
      <input
        dir="auto"
        autoComplete="off"
        maxLength={most}
        required={name === 'name'}
        value={filled[name]}
        onChange={(event) => setFilled({ ...filled, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <section aria-labelledby="check">
      <h2 id="check">{say('check')}</h2>
      <form
        className="ask"
        onSubmit={(event) => {
          event.preventDefault();
          check.mutate(askedOf(filled));
        }}
      >
        {field('name', 400)}
        {field('born', 40)}
        {field('country', 80)}
        <label>
          {say('kind')}
          <select
            value={filled.kind}
            onChange={(event) => setFilled({ ...filled, kind: event.target.value })}
          >
            {ASKED_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {word(KIND_WORDS[kind], kind)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" disabled={check.isPending}>
          {say('run')}
        </button>
      </form>
      {check.error === null ? null : <ProblemNote error={check.error} />}
      {check.data === undefined ? null : <Found answer={check.data.value} />}
    </section>
  );
}

function Found({ answer }: { readonly answer: CheckAnswer }) {
  const say = useSay(SCREENING_STRINGS, SCREENING_COUNTED);
  const hits = answer.questions.flatMap((question) => question.hits);
  if (answer.lists.length === 0)
    return (
      <Empty>
        <p>
          <Apart text={say.say('noLists')} />
        </p>
      </Empty>
    );
  return (
    <div role="status">
      {hits.length === 0 ? (
        <p className="note">{say.say('nothing')}</p>
      ) : (
        <ol className="rows">
          {hits.map((hit) => (
            <li key={hit.id}>
              <span className="value">
                <Said text={hit.caption} />
              </span>{' '}
              <KindChip kind={hit.kind} />{' '}
              <span className="chip">
                {scoreWords(hit.score)} {say.word(BAND_WORDS[hit.band], hit.band)}
              </span>{' '}
              <span className="chip">{say.word(HIT_STATE_WORDS[hit.state], hit.state)}</span>
              <p>
                <Mixed sentence={hit.because} />
              </p>
              <p className="quiet">
                <bdi>{`${hit.list} ${hit.ref}`}</bdi>
              </p>
            </li>
          ))}
        </ol>
      )}
      <p className="quiet">
        {say.say('lookedIn')}:{' '}
        <bdi>{answer.lists.map(({ name, version }) => `${name} (${version})`).join(', ')}</bdi>
      </p>
    </div>
  );
}
