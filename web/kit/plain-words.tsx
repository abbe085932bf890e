import { Fragment } from 'react';
import { cutAtControls, holdsControls } from './controls.ts';
import { useSpoken } from './language.tsx';

/**
 * Words of a report as they stand in it, except that what would turn them about is a small sign that says which character
 * it is: nobody reads other words than were written.
 */
export function PlainWords({ text }: { readonly text: string }) {
  const { speech } = useSpoken();
  if (!holdsControls(text)) return text;
  return cutAtControls(text).map(({ start, text: words, control }) =>
    control === null ? (
      <Fragment key={start}>{words}</Fragment>
    ) : (
      // An isolate, so that its own letters decide no direction.
      <bdi key={start} dir="ltr">
        <abbr className="control" title={speech.word(control.name, control.sign)}>
          {control.sign}
        </abbr>
      </bdi>
    ),
  );
}
