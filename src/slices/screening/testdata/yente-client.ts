/**
 * A client of yente as people write them: plain HTTP in yente's shapes, nothing of ours imported. Pointed at another
 * base URL it must run unchanged.
 */
export interface YenteAnswers {
  readonly health: { readonly status: string };
  readonly catalog: { readonly datasets: readonly { readonly name: string; readonly version?: string }[] };
  readonly algorithms: { readonly default: string; readonly algorithms: readonly { readonly name: string }[] };
  readonly matched: Readonly<Record<string, readonly MatchedEntity[]>>;
  readonly searched: readonly YenteEntity[];
  readonly fetched: YenteEntity | null;
  readonly unknown: number;
}

export interface YenteEntity {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
}

export interface MatchedEntity extends YenteEntity {
  readonly score: number;
  readonly match: boolean;
  readonly explanations: Readonly<Record<string, { readonly score: number; readonly detail: string | null }>>;
}

const QUERIES = {
  q1: { schema: 'Person', properties: { name: ['Zarak Khan Bettani'], birthDate: ['1979-03-11'], nationality: ['pk'] } },
  q2: { schema: 'Company', properties: { name: 'Gulshan Star Trading', jurisdiction: 'ae', registrationNumber: ['9'] } },
  q3: { schema: 'Person', properties: { name: ['Orlan Sevchuk'], birthDate: ['not a date'] } },
};

/** Asks everything a screening client asks of yente. */
export async function askYente(base: string, key: string): Promise<YenteAnswers> {
  const headers = { Authorization: `ApiKey ${key}` };
  const get = async <T>(path: string): Promise<T> => (await (await fetch(base + path, { headers })).json()) as T;
  const match = await fetch(`${base}/match/default?limit=3&threshold=0.7&algorithm=best`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ queries: QUERIES }),
  });
  const { responses } = (await match.json()) as { responses: Record<string, { status: number; results: MatchedEntity[] }> };
  const search = await get<{ results: YenteEntity[]; total: { value: number } }>('/search/default?q=bettani%20zarak&limit=5');
  const first = responses.q1?.results[0];
  return {
    health: await get('/healthz'),
    catalog: await get('/catalog'),
    algorithms: await get('/algorithms'),
    matched: Object.fromEntries(Object.entries(responses).map(([name, { results }]) => [name, results])),
    searched: search.results,
    fetched: first ? await get<YenteEntity>(`/entities/${encodeURIComponent(first.id)}`) : null,
    unknown: (await fetch(`${base}/entities/un:nobody`, { headers })).status,
  };
}
