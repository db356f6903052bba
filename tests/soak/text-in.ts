import { openDatabase } from '@daihoi/adapters/storage';
import { z } from 'zod';

const Found = z.object({ found: z.string() });

/** One text from the database of the running program. */
export async function textIn(dataDir: string, sql: string): Promise<string> {
  const opened = await openDatabase({
    dataDir,
    databaseUrl: undefined,
    whenInUse: 'join',
    log: () => undefined,
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const { rows } = await opened.value.pool.query(sql);
  await opened.value.close();
  return Found.parse(rows[0]).found;
}
