import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { layoutOf } from './layout.ts';

/** True when a data folder holds a database already, here or where its pointer leads; looking makes none. */
export function hasCluster(dataDir: string): boolean {
  const asked = resolve(dataDir);
  const { cluster, pointer } = layoutOf({ asked, home: asked });
  return existsSync(cluster) || existsSync(pointer);
}
