import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Guide } from '../src/lib/guide.ts';
import { readGuide } from './read-guide.ts';

const guideFile = /[\\/]docs[\\/]operating[\\/][a-z-]+\.md\?guide(?<head>-head)?$/u;

/**
 * Turns the guides of docs/operating into data for their pages: `X.md?guide` is the whole guide with the addresses of its
 * pictures, `X.md?guide-head` what a list says of it. They are read once, at the build, and need no network in the hall.
 */
export function guidePages(): Plugin {
  return {
    name: 'daihoi-guide-pages',
    enforce: 'pre',
    async load(id) {
      const match = guideFile.exec(id);
      if (match === null) return undefined;
      const [path = ''] = id.split('?');
      this.addWatchFile(path);
      const guide = readGuide(await readFile(path, 'utf8'), (picture) =>
        measurePng(join(dirname(path), picture)),
      );
      const { title, lead } = guide;
      return match.groups?.['head'] === undefined
        ? moduleOf(guide)
        : `export const head = ${JSON.stringify({ title, lead })};`;
    },
  };
}

/** Pictures are imported, so that the build gives each its address. */
function moduleOf(guide: Guide): string {
  const imports: string[] = [];
  const data = JSON.stringify(guide).replaceAll(
    /"src":("(?:[^"\\]|\\.)*")/gu,
    (_, path: string) => {
      imports.push(`import picture${imports.length} from ${path};`);
      return `"src":picture${imports.length - 1}`;
    },
  );
  return [...imports, `export const guide = ${data};`].join('\n');
}

/** Width and height stand in the first chunk of every PNG (ISO/IEC 15948, 11.2.2). */
export function measurePng(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
