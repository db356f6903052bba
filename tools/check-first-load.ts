/**
 * Builds the screens in memory, as they are built for people, and refuses them when the first page that a browser opens
 * needs more script than a slow connection bears. Sizes only, no times: the same sources give the same answer.
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build, type Rolldown } from 'vite';
import { firstLoads, type Script } from './lib/first-load.ts';

const limit = 200_000;
const web = join(import.meta.dirname, '..', 'apps', 'web');

process.env['NODE_ENV'] = 'production';
const loads = firstLoads(await builtScripts());
const [largest] = loads;
const over = loads.filter(({ bytes }) => bytes >= limit);
for (const { page, bytes } of over) console.error(`${page}: ${inKilobytes(bytes)} of script`);
if (over.length > 0)
  console.error(
    `A first page may need less than ${inKilobytes(limit)} (gzip); see apps/web/README.md.`,
  );
else if (largest)
  console.log(`${loads.length} pages, at most ${inKilobytes(largest.bytes)} (${largest.page})`);
process.exitCode = over.length > 0 || largest === undefined ? 1 : 0;

async function builtScripts(): Promise<readonly Script[]> {
  const built = await build({ root: web, logLevel: 'error', build: { write: false } });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs.flatMap((each) => ('output' in each ? each.output.flatMap(toScript) : []));
}

function toScript(made: Rolldown.OutputChunk | Rolldown.OutputAsset): readonly Script[] {
  if (made.type !== 'chunk') return [];
  return [
    {
      file: made.fileName,
      madeFor: (made.facadeModuleId ?? made.moduleIds.find(isPage) ?? '').replaceAll('\\', '/'),
      entry: made.isEntry,
      imports: made.imports,
      later: made.dynamicImports,
      bytes: gzipSync(made.code).length,
    },
  ];
}

/** What a script is for that the build was told to make of several modules. */
function isPage(module: string): boolean {
  return /(?:-page|[\\/]app[\\/]frame)\.tsx$/.test(module);
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
