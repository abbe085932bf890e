import { Worded } from '../../../../web/kit/worded.tsx';
import { echoPieces, type EchoPhrase } from '../../../core/provenance/reasons.ts';
import type { Against, Told } from '../../../core/resolve/evidence.ts';
import { againstPieces, toldPieces } from '../../../core/resolve/wording.ts';

/** What stands behind a tie, in the language of the page. */
export function ToldWords({ told }: { readonly told: Told }) {
  return <Worded pieces={(at) => toldPieces(told, at)} />;
}

/** What speaks against two being one. */
export function AgainstWords({ said }: { readonly said: Against }) {
  return <Worded pieces={(at) => againstPieces(said, at)} />;
}

/** Why two reports have one origin. */
export function EchoWords({ told }: { readonly told: EchoPhrase }) {
  return <Worded pieces={(at) => echoPieces(told, at)} />;
}
