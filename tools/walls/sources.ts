import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, type ParseResult } from 'vite';

/** A parsed TypeScript or JavaScript file; `path` is relative to the root, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly parsed: ParseResult;
}

const everywhere: readonly string[] = ['packages', 'apps', 'tests', 'tools', 'bench'];
const skipped = new Set(['node_modules', 'dist', '.types', '.cache', 'coverage']);
const extension = /\.(ts|tsx|mts|mjs|js)$/;

/** Parses one file's text. */
export function parseSource(path: string, text: string): Source {
  return { path, text, parsed: parseSync(path, text) };
}

/** Every source file of the house under a root folder, or of some of its folders. */
export function readSources(root: string, folders = everywhere): readonly Source[] {
  return folders
    .flatMap((each) => listFiles(root, each))
    .filter((path) => extension.test(path))
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

/** The line (from 1) that holds an offset of the text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** True for tests and for the builders they use: `*.test.ts`, anything in a `testing` folder, and `tests/`. */
export function isTestSource(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('tests/') || path.includes('/testing/');
}

function listFiles(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : listFiles(root, path);
    return entry.isFile() ? [path] : [];
  });
}
