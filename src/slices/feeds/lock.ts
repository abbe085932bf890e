import type { Centre } from '../../trust/slice.ts';

/**
 * Runs `work` unless somebody else does for the same feed: null then. The lock is one of a connection, so that it ends with
 * its process, however that ends; no transaction is open under it.
 */
export async function alone<T>(centre: Centre, feed: string, work: () => Promise<T>): Promise<T | null> {
  const client = await centre.db.pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error): void => {
    broken = error;
  };
  client.on('error', onError);
  const key = ['feeds', feed];
  try {
    const { rows } = await client.query<{ taken: boolean }>(
      'select pg_try_advisory_lock(hashtext($1), hashtext($2)) as taken',
      key,
    );
    if (rows[0]?.taken !== true) return null;
    try {
      return await work();
    } finally {
      if (broken === undefined)
        await client.query('select pg_advisory_unlock(hashtext($1), hashtext($2))', key);
    }
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}
