/**
 * Builds the screens in memory, as they are built for people, and refuses them when the first page that a browser opens
 * needs more script than a slow connection bears, or when a page names a part that is not built. Sizes only, no times: the same sources give the same answer.
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build, type Rolldown } from 'vite';
import { firstLoads, type Script } from './lib/first-load.ts';

const limit = 200_000;
const web = join(import.meta.dirname, '..', 'apps', 'web');

process.env['NODE_ENV'] = 'production';
const made = await builtFiles();
const loads = firstLoads(made.flatMap(toScript));
const lost = lostParts();
const [largest] = loads;
const over = loads.filter(({ bytes }) => bytes >= limit);
for (const { page, bytes } of over) console.error(`${page}: ${inKilobytes(bytes)} of script`);
if (over.length > 0)
  console.error(
    `A first page may need less than ${inKilobytes(limit)} (gzip); see apps/web/README.md.`,
  );
else if (largest)
  console.log(`${loads.length} pages, at most ${inKilobytes(largest.bytes)} (${largest.page})`);
for (const file of lost) console.error(`pages.json names ${file}, which the build does not make`);
process.exitCode = over.length > 0 || lost.length > 0 || largest === undefined ? 1 : 0;

type BuiltFile = Rolldown.OutputChunk | Rolldown.OutputAsset;

async function builtFiles(): Promise<readonly BuiltFile[]> {
  const built = await build({ root: web, logLevel: 'error', build: { write: false } });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs.flatMap((each) => ('output' in each ? each.output : []));
}

/** Parts of pages that a browser would ask for in vain. */
function lostParts(): readonly string[] {
  const list = made.find(({ fileName }) => fileName === 'pages.json');
  const text = list?.type === 'asset' ? String(list.source) : '';
  const named = new Set([...text.matchAll(/"\/(assets\/[^"]+)"/gu)].map(([, file = '']) => file));
  const files = new Set(made.map(({ fileName }) => fileName));
  return [...named].filter((file) => !files.has(file));
}

function toScript(file: BuiltFile): readonly Script[] {
  if (file.type !== 'chunk') return [];
  return [
    {
      file: file.fileName,
      madeFor: (file.facadeModuleId ?? file.moduleIds.find(isPage) ?? '').replaceAll('\\', '/'),
      entry: file.isEntry,
      imports: file.imports,
      later: file.dynamicImports,
      bytes: gzipSync(file.code).length,
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
