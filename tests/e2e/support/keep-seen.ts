import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../pages/desk.ts';

interface Ended {
  readonly name: string;
  readonly result?: { readonly state: string };
}

/** When a test failed: keeps what stood on each desk, as picture and as it is read aloud, in the folder DAIHOI_E2E_SEEN. */
export async function keepSeen(
  task: Ended,
  desks: Readonly<Record<string, Desk | undefined>>,
): Promise<void> {
  const folder = process.env['DAIHOI_E2E_SEEN'];
  if (folder === undefined || task.result?.state !== 'fail') return;
  mkdirSync(folder, { recursive: true });
  for (const [who, desk] of Object.entries(desks)) {
    if (!desk) continue;
    await desk.page.screenshot({ path: join(folder, `${who}.png`), fullPage: true });
    const read = await desk.page.locator('body').ariaSnapshot();
    writeFileSync(join(folder, `${who}.txt`), `${task.name}\n${desk.page.url()}\n${read}`);
  }
}
