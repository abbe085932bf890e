import { markingKey, tlpCeiling, type Marking } from '../../../marking/index.ts';
import type { JsonObject } from '../../json/parse.ts';
import { formatAcs } from '../marking/acs.ts';
import { definitionOf, markingId } from '../marking/own.ts';
import { ACS_EXTENSION, TLP2_EXTENSION } from '../names.data.ts';
import { TLP_IDS } from '../tlp.data.ts';

/** TLP 2.0 as OASIS fixed it (extension 60a3c5c5-…). */
const TLP2_CREATED = '2022-10-01T00:00:00.000Z';

function tlpDefinition(value: string, id: string): JsonObject {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id,
    created: TLP2_CREATED,
    name: `TLP:${value}`,
    extensions: { [TLP2_EXTENSION]: { extension_type: 'property-extension', tlp_2_0: value.toLowerCase() } },
  };
}

/** The markings of what goes out: references for its objects, and the definitions behind them. */
export class Marks {
  readonly #refs = new Map<string, readonly string[]>();
  readonly #definitions = new Map<string, JsonObject>();
  readonly #community: string;

  constructor(community: string) {
    this.#community = community;
  }

  /** Our own marking, and beside it the TLP value for those who do not know it. */
  refs(marking: Marking): readonly string[] {
    const key = markingKey(marking);
    const known = this.#refs.get(key);
    if (known !== undefined) return known;
    const value = tlpCeiling(marking, this.#community);
    const tlp = TLP_IDS.find(([, one, version]) => one === value && version === 2)?.[0] ?? '';
    const acs = formatAcs(marking);
    this.#definitions.set(tlp, tlpDefinition(value, tlp));
    this.#definitions.set(
      markingId(marking),
      definitionOf(marking, acs === null ? {} : { [ACS_EXTENSION]: acs }),
    );
    const refs = [markingId(marking), tlp];
    this.#refs.set(key, refs);
    return refs;
  }

  /** A part of an object under a marking of its own (§7.2.3). */
  granular(marking: Marking, selectors: readonly string[]): JsonObject {
    this.refs(marking);
    return { marking_ref: markingId(marking), selectors: [...selectors] };
  }

  definitions(): JsonObject[] {
    return [...this.#definitions.values()];
  }
}
