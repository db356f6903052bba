import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** One page: which addresses are its own, and the built files that it needs besides the first script's. */
interface PageParts {
  /** A regular expression over the path of an address. */
  readonly path: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const doorFile = /[\\/]features[\\/][^\\/]+[\\/]routes\.tsx$/;
const frameFile = 'src/app/frame.tsx';
/** In a file of routes: the address of a page, and the file that it is loaded from. */
const page =
  /path: '(?<path>[^']+)'|Component: \(await import\('(?<file>[^']+)'\)\)|(?<bare>bare): \[/g;

/**
 * Writes `pages.json`: for each address the files of its page. The server names them in the page it hands out, so that a
 * browser fetches them beside the first script instead of after it.
 */
export function listPageParts(root: string): Plugin {
  return {
    name: 'daihoi-list-page-parts',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
      const doors = chunks.flatMap((chunk) => chunk.moduleIds).filter((id) => doorFile.test(id));
      const pages = doors.flatMap((door) =>
        pagesOf(door).map(({ path, files, framed }) => {
          const wanted = framed ? [resolve(root, frameFile), ...files] : files;
          return { path: addressOf(path), ...partsOf(wanted, chunks) };
        }),
      );
      // `/reports/issued` comes before `/reports/:reportId`.
      pages.sort((one, other) => holesIn(one) - holesIn(other));
      if (pages.length === 0) this.error('no page was found in features/*/routes.tsx');
      this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify(pages) });
    },
  };
}

function holesIn({ path }: { readonly path: string }): number {
  return path.split('[^/]+').length;
}

interface FoundPage {
  readonly path: string;
  readonly files: readonly string[];
  readonly framed: boolean;
}

/** The pages of a file of routes, in its habit: the path of each, then the import of its component. */
export function pagesIn(source: string): readonly FoundPage[] {
  const found: FoundPage[] = [];
  let framed = true;
  let path: string | undefined;
  for (const { groups } of source.matchAll(page)) {
    if (groups?.['bare'] !== undefined) framed = false;
    path = groups?.['path'] ?? path;
    const file = groups?.['file'];
    if (file === undefined || path === undefined) continue;
    found.push({ path, files: [file], framed });
    path = undefined;
  }
  return found;
}

function pagesOf(door: string): readonly FoundPage[] {
  return pagesIn(readFileSync(door, 'utf8')).map((each) => ({
    ...each,
    files: each.files.map((file) => resolve(dirname(door), file)),
  }));
}

/** `/board/:unitId?` as a regular expression. */
export function addressOf(path: string): string {
  const steps = path
    .split('/')
    .slice(1)
    .map((step) =>
      step.startsWith(':') ? (step.endsWith('?') ? '(?:/[^/]+)?' : '/[^/]+') : `/${step}`,
    );
  return `^${steps.join('')}/?$`;
}

function partsOf(
  files: readonly string[],
  chunks: readonly Rolldown.OutputChunk[],
): Omit<PageParts, 'path'> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = reached(
    chunks.filter((chunk) => chunk.isEntry),
    byName,
  );
  const own = files.map((file) => {
    const chunk = chunks.find((each) => each.moduleIds.includes(file));
    if (!chunk) throw new Error(`${relative('.', file)} is in no script`);
    return chunk;
  });
  const all = [...reached(own, byName)].filter((chunk) => !first.has(chunk));
  const styles = all.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
  return {
    scripts: all.filter(isScript).map((chunk) => `/${chunk.fileName}`),
    styles: [...new Set(styles)].map((name) => `/${name}`),
  };
}

/** False for a script made of style sheets alone: the build writes its styles and leaves the empty script out. */
function isScript({ moduleIds }: Rolldown.OutputChunk): boolean {
  return !moduleIds.every((id) => /\.css(?:\?|$)/u.test(id));
}

/** Scripts with all that they import at once. */
function reached(
  from: readonly Rolldown.OutputChunk[],
  byName: ReadonlyMap<string, Rolldown.OutputChunk>,
): ReadonlySet<Rolldown.OutputChunk> {
  const found = new Set<Rolldown.OutputChunk>();
  const open = [...from];
  for (let chunk = open.pop(); chunk; chunk = open.pop()) {
    if (found.has(chunk)) continue;
    found.add(chunk);
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported) open.push(imported);
    }
  }
  return found;
}
