import { PRECEDENCES, SOURCE_TYPES } from '../../../core/words/index.ts';
import { useSay } from '../../../../web/kit/language.tsx';
import { SOURCE_WORDS } from '../../../../web/language/codes.data.ts';
import type { Terms } from './filings.ts';
import { INTAKE_COUNTED, INTAKE_STRINGS } from './intake-strings.data.ts';

interface TermsFieldsProps {
  readonly terms: Terms;
  readonly onChange: (terms: Terms) => void;
}

/** Marking, grade and what else an officer says of a submission. What is left empty becomes the most closed. */
export function TermsFields({ terms, onChange }: TermsFieldsProps) {
  const { say, word } = useSay(INTAKE_STRINGS, INTAKE_COUNTED);
  const field = (name: keyof Terms, hint: string, type = 'text') => (
    <label>
      {say(name)}
      <input
        type={type}
        dir={terms[name] === '' || name === 'reference' ? 'auto' : 'ltr'}
        placeholder={hint}
        maxLength={400}
        autoComplete="off"
        value={terms[name]}
        onChange={(event) => onChange({ ...terms, [name]: event.target.value })}
      />
    </label>
  );
  const choice = (name: 'sourceType' | 'precedence', words: readonly (readonly [string, string])[]) => (
    <label>
      {say(name)}
      <select value={terms[name]} onChange={(event) => onChange({ ...terms, [name]: event.target.value })}>
        {words.map(([code, label]) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="ask">
      {field('marking', say('markingHint'))}
      {field('grade', 'B2')}
      {choice(
        'sourceType',
        SOURCE_TYPES.map((code) => [code === 'OSINT' ? '' : code, word(SOURCE_WORDS[code], code)]),
      )}
      {choice(
        'precedence',
        PRECEDENCES.map((code) => [code === 'ROUTINE' ? '' : code, code]),
      )}
      {field('date', '', 'date')}
      {field('reference', '')}
    </div>
  );
}
