import type { OriginId, ReportId } from '../words/index.ts';
import { hash64Hex } from './hash.ts';
import type { Folding } from './origins.ts';
import { echoInEnglish, reasonOf } from './reasons.ts';
import type { SketchPassage } from './sketch.ts';
import type { ClaimOrigin, OriginCluster, OriginEcho, Origins, Voice } from './types.ts';

interface Place {
  readonly root: number;
  readonly voice: Voice | null;
}

interface Gathered {
  readonly reports: Set<number>;
  readonly echoes: OriginEcho[];
  /** A report or a named voice speaks in it. */
  isKnown: boolean;
  /** Least report that speaks for itself in it. */
  home: number | null;
  /** What names it where no report does. */
  readonly name: string;
}

/** Reads the joined nodes: which origins there are, which reports have something of each, where each offset belongs. */
export function clustersOf(folding: Folding): Origins {
  const { reports, nodes, edges } = folding;
  const places = new Places(folding);
  const gathered = new Map<number, Gathered>();
  for (const [report, { id }] of reports.entries()) {
    for (const { root, voice } of places.inUse(report)) {
      const one: Gathered = gathered.get(root) ?? {
        reports: new Set<number>(),
        echoes: [],
        isKnown: false,
        home: null,
        name: `${id} ${voice?.kind ?? ''} ${voice?.who ?? voice?.keys[0] ?? ''}`,
      };
      gathered.set(root, one);
      one.reports.add(report);
      if (voice === null && root === nodes.rootOf(report)) one.home ??= report;
      one.isKnown ||= voice === null ? !places.isHearsay(report) : voice.kind !== 'unknown';
    }
  }
  for (const { a, b, node, told } of edges) {
    const [one, two] = [reports[a]?.id, reports[b]?.id];
    if (one !== undefined && two !== undefined)
      gathered.get(nodes.rootOf(node))?.echoes.push({ a: one, b: two, because: echoInEnglish(told), told });
  }
  const clusters = new Map([...gathered].map(([root, one]) => [root, clusterOf(folding, one)] as const));
  return {
    clusters: [...clusters.values()].toSorted(
      (a, b) => a.reports.length - b.reports.length || (a.id < b.id ? -1 : 1),
    ),
    at: onceEach((report, offset) => originAt(places, clusters, report, offset)),
  };
}

/** Where an offset belongs is asked for each claim by everybody who counts, groups or shows it. */
function onceEach(find: Origins['at']): Origins['at'] {
  const known = new Map<string, Map<number | undefined, ClaimOrigin>>();
  return (report, offset) => {
    let ofReport = known.get(report);
    if (ofReport === undefined) known.set(report, (ofReport = new Map<number | undefined, ClaimOrigin>()));
    let origin = ofReport.get(offset);
    if (origin === undefined) ofReport.set(offset, (origin = find(report, offset)));
    return origin;
  };
}

function clusterOf({ reports }: Folding, one: Gathered): OriginCluster {
  const ids = [...one.reports].toSorted((a, b) => a - b).flatMap((at) => reports[at]?.id ?? []);
  const home = one.home === null ? null : reports[one.home]?.id;
  return {
    id: (home ?? derivedId(one.name)) as string as OriginId,
    reports: ids,
    isUnknown: !one.isKnown,
    echoes: one.echoes,
    reason: reasonOf(ids.length, one.echoes, !one.isKnown),
  };
}

/** An id in the form of all others, made from what it names. */
function derivedId(name: string): string {
  const hex = hash64Hex(name) + hash64Hex(`origin ${name}`);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function originAt(
  places: Places,
  clusters: ReadonlyMap<number, OriginCluster>,
  report: string,
  offset: number | undefined,
): ClaimOrigin {
  const { root, voice } = places.at(report as ReportId, offset) ?? { root: -1, voice: null };
  const cluster = clusters.get(root);
  return {
    origin: cluster?.id ?? (report as string as OriginId),
    isUnknown: cluster?.isUnknown ?? false,
    who: voice?.who ?? null,
    isFirstHand: voice?.kind === 'own',
  };
}

/** Where the passages of the reports belong. */
class Places {
  readonly #folding: Folding;
  readonly #places: ReadonlyMap<ReportId, number>;
  readonly #firstDay = new Map<number, { day: number; reports: number }>();
  readonly #inUse = new Map<number, readonly Place[]>();

  constructor(folding: Folding) {
    this.#folding = folding;
    this.#places = new Map(folding.reports.map(({ id }, at) => [id, at]));
    for (const at of folding.reports.keys()) {
      const root = folding.nodes.rootOf(at);
      const day = folding.sketches[at]?.day ?? Number.POSITIVE_INFINITY;
      const known = this.#firstDay.get(root);
      this.#firstDay.set(root, { day: Math.min(day, known?.day ?? day), reports: (known?.reports ?? 0) + 1 });
    }
  }

  isHearsay(report: number): boolean {
    return this.#folding.sketches[report]?.isHearsay ?? false;
  }

  /** Distinct places of a report's passages; the report itself where it speaks, or has no passages. */
  inUse(report: number): readonly Place[] {
    const known = this.#inUse.get(report);
    if (known !== undefined) return known;
    const found = new Map<string, Place>();
    for (const passage of this.#folding.sketches[report]?.passages ?? []) {
      const place = this.#ofPassage(report, passage);
      found.set(`${place.root} ${place.voice?.kind}`, place);
    }
    const places = found.size > 0 ? [...found.values()] : [this.#ofReport(report)];
    this.#inUse.set(report, places);
    return places;
  }

  at(id: ReportId, offset: number | undefined): Place | null {
    const report = this.#places.get(id);
    if (report === undefined) return null;
    const passages = this.#folding.sketches[report]?.passages ?? [];
    const passage =
      offset === undefined
        ? undefined
        : passages.findLast(({ start, end }) => start <= offset && offset < end);
    if (passage !== undefined) return this.#ofPassage(report, passage);
    // A heading, or the report as a whole: where it says nothing itself, what most of it is.
    const mine = this.#ofReport(report);
    const inUse = this.inUse(report);
    return inUse.some(({ root }) => root === mine.root)
      ? mine
      : { root: inUse[0]?.root ?? mine.root, voice: null };
  }

  #ofReport(report: number): Place {
    return { root: this.#folding.nodes.rootOf(report), voice: null };
  }

  #ofPassage(report: number, { voice, paragraph }: SketchPassage): Place {
    const { nodes, reports } = this.#folding;
    const speaker = reports[report]?.trace.voices[voice - 1];
    if (speaker === undefined) {
      const apart = nodes.knownParagraph(report, paragraph);
      return { root: nodes.rootOf(apart ?? report), voice: null };
    }
    const isApart = speaker.kind !== 'own' || this.#passesOn(report);
    return { root: nodes.rootOf(isApart ? nodes.voice(report, voice) : report), voice: speaker };
  }

  /** Whether a report passes on another's matter: then what its own people saw is told apart from it. */
  #passesOn(report: number): boolean {
    const { nodes, sketches, reports } = this.#folding;
    const group = this.#firstDay.get(nodes.rootOf(report));
    if (group === undefined || group.reports < 2) return false;
    const isLater = (sketches[report]?.day ?? Number.NEGATIVE_INFINITY) > group.day;
    return isLater || this.isHearsay(report) || (reports[report]?.trace.keys.some(citesAnother) ?? false);
  }
}

const citesAnother = (key: string): boolean => key.startsWith('source:');
