import { deriveId } from '../../platform/crypto/hash.ts';
import { peekJws } from '../../platform/crypto/jws.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Amendment } from './contract.ts';
import { agreements, type AgreementRow } from './store/links.ts';
import { isNarrower, meet } from './terms.ts';
import { Agreement, readAs } from './wire.ts';

/** What was signed of an agreement, and what of that stands. */

export const AGREEMENT = 'watchfloor-agreement';
/** The row of an invitation: signed by one side only, before the other is known. */
export const INVITATION = 'invitation';
/** The row of an amendment that somebody of this side has said yes to, and that this node may not have signed yet. */
export const PROPOSAL = 'proposal';

/** A version of an agreement as somebody signed it. */
export interface SignedAgreement {
  readonly signer: string;
  readonly agreement: Agreement;
  readonly text: string;
}

type Read = Omit<SignedAgreement, 'signer'>;

/** Agreements as they were read: every message asks for them, and a signed text says the same for ever. */
const readBefore = new Map<string, Read | null>();
const MOST_READ = 1000;

function readAgreement(jws: string): Read | null {
  const known = readBefore.get(jws);
  if (known !== undefined) return known;
  const text = peekJws(jws)?.text ?? '';
  const agreement = readAs(Agreement, text);
  if (readBefore.size >= MOST_READ) readBefore.clear();
  const read = agreement === null ? null : { agreement, text };
  readBefore.set(jws, read);
  return read;
}

export function signedOf(rows: readonly AgreementRow[]): SignedAgreement[] {
  return rows.flatMap(({ signer, jws }) => {
    const read = readAgreement(jws);
    return read === null ? [] : [{ signer, ...read }];
  });
}

/** What was signed of one link, oldest version first. */
export async function agreementsOf(desk: Desk, link: string): Promise<SignedAgreement[]> {
  return signedOf((await agreements(desk)).filter((row) => row.link === link));
}

/** What an agreement’s version is told under: the first under the link itself. */
export const subjectOf = (link: string, version: number): string =>
  version === 1 ? link : deriveId('agreement', link, version);

/**
 * The agreement that stands: of the first version whatever there is, a whole one before an invitation; of later ones the newest
 * that both signed, from its day on.
 */
export function standingOf(rows: readonly SignedAgreement[], now: string): Agreement | null {
  const first = rows.filter(({ agreement }) => agreement.version === 1);
  const begun = first.findLast(({ signer }) => signer !== INVITATION) ?? first.at(-1);
  const amended = rows.findLast(
    ({ signer, text, agreement: { version, effectiveAt = now } }) =>
      version > 1 &&
      signer !== PROPOSAL &&
      effectiveAt <= now &&
      rows.some((other) => other.text === text && other.signer !== signer && other.signer !== PROPOSAL),
  );
  return (amended ?? begun)?.agreement ?? null;
}

/** As it is obeyed: what is narrower in a later version holds as soon as either side has signed that. */
export function obeyed(standing: Agreement, rows: readonly SignedAgreement[]): Agreement {
  const later = rows.filter(
    ({ signer, agreement }) => signer !== PROPOSAL && agreement.version > standing.version,
  );
  if (later.length === 0) return standing;
  const terms = later.reduce((met, { agreement }) => meet(met, agreement.terms), standing.terms);
  return { ...standing, terms };
}

/** The newest version that does not stand yet, and whom it waits for. */
export function amendmentOf(
  { version, terms }: Agreement,
  rows: readonly SignedAgreement[],
  own: string,
): Amendment | null {
  const newest = rows.findLast(({ agreement }) => agreement.version > version);
  if (newest === undefined) return null;
  const { agreement, text } = newest;
  const signers = new Set(rows.filter((row) => row.text === text).map(({ signer }) => signer));
  const signedByUs = signers.has(own);
  const signedByThem = [...signers].some((one) => one !== own && one !== PROPOSAL);
  return {
    version: agreement.version,
    terms: agreement.terms,
    effectiveAt: agreement.effectiveAt ?? agreement.at,
    narrower: isNarrower(terms, agreement.terms),
    signedByUs,
    signedByThem,
    waitsFor: waitsFor(signedByUs, signedByThem, signers.has(PROPOSAL)),
  };
}

function waitsFor(signedByUs: boolean, signedByThem: boolean, isProposed: boolean): Amendment['waitsFor'] {
  if (!signedByUs) return isProposed ? 'a second person' : 'us';
  return signedByThem ? 'its day' : 'the partner';
}
