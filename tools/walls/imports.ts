import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import type { Finding } from './finding.ts';
import { importsOf } from './import-list.ts';
import type { Workspace } from './manifests.ts';
import { isAllowed, packagesWithDoors, roomOf, workspaceOf, type Room } from './rooms.ts';
import { isTestSource, type Source } from './sources.ts';

interface Question {
  readonly path: string;
  readonly specifier: string;
  readonly workspaces: readonly Workspace[];
}

const builtins = new Set(builtinModules);
const ambientReferences = new Set(['vite/client']);

/** Who may import whom: holds every import of every file against the table of rooms. */
export function checkImports(
  sources: readonly Source[],
  workspaces: readonly Workspace[],
): readonly Finding[] {
  return sources.flatMap((source) =>
    importsOf(source).flatMap(({ specifier, line }) => {
      const message = refusal({ path: source.path, specifier, workspaces });
      return message === undefined ? [] : [{ wall: 'import', path: source.path, line, message }];
    }),
  );
}

/** Why an import is refused, or undefined when it is allowed. */
export function refusal(question: Question): string | undefined {
  const { path, specifier } = question;
  if (specifier.startsWith('(')) return computedRefusal(path, specifier);
  if (!mayUseBuilders(path) && isTestTarget(path, specifier)) {
    return `${specifier} is for tests: product code may not import it`;
  }
  if (specifier.startsWith('.')) return relativeRefusal(path, specifier);
  if (specifier.startsWith('node:') || builtins.has(specifier)) return nodeRefusal(path, specifier);
  return roomRefusal(path, specifier) ?? declaredRefusal(question);
}

function computedRefusal(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('(reference) ')) {
    return ambientReferences.has(specifier.slice(12))
      ? undefined
      : `${specifier}: platform types come from tsconfig.json`;
  }
  return roomOf(path)?.node === false && workspaceOf(path) !== 'apps/web' && !isTestSource(path)
    ? 'a pure room may not import a computed name'
    : undefined;
}

function relativeRefusal(path: string, specifier: string): string | undefined {
  const workspace = workspaceOf(path);
  if (workspace === undefined) return undefined;
  const target = posix.join(posix.dirname(path), specifier);
  if (isTestSource(path) && target.startsWith('tests/')) return undefined;
  if (workspaceOf(target) !== workspace) return `${specifier} leaves ${workspace}: go by its name`;
  return adapterRefusal(path, target) ?? doorRefusal(path, target) ?? islandRefusal(path, target);
}

/** Folders without a driver that several adapters stand on: they know bytes, and no adapter. */
const underAdapters: ReadonlySet<string> = new Set(['pdf']);

function adapterRefusal(path: string, target: string): string | undefined {
  const from = folderIn('packages/adapters/src', path);
  const to = folderIn('packages/adapters/src', target);
  return from !== undefined && to !== undefined && from !== to && !underAdapters.has(to)
    ? `adapter ${from} may not import adapter ${to}`
    : undefined;
}

function doorRefusal(path: string, target: string): string | undefined {
  const base = packagesWithDoors.find((each) => path.startsWith(`${each}/`));
  if (base === undefined) return undefined;
  const from = folderIn(base, path);
  const to = folderIn(base, target);
  const helper = mayUseBuilders(path) && target.startsWith(`${base}/${to}/testing/`);
  return to === undefined || from === to || helper || target === `${base}/${to}/index.ts`
    ? undefined
    : `room ${to} is entered by its index.ts alone`;
}

function islandRefusal(path: string, target: string): string | undefined {
  if (!path.startsWith('apps/web/src/')) return undefined;
  const from = folderIn('apps/web/src/features', path);
  const to = folderIn('apps/web/src/features', target);
  const fromPart = folderIn('apps/web/src', path);
  const toPart = folderIn('apps/web/src', target);
  if (from !== undefined && to !== undefined && from !== to) {
    return `feature ${from} may not import feature ${to}`;
  }
  if (from !== undefined && toPart === 'app') return 'a feature may not import the frame around it';
  return fromPart !== undefined &&
    !['features', 'app', 'dev'].includes(fromPart) &&
    to !== undefined
    ? `${fromPart} is shared: it may not import a feature`
    : undefined;
}

function nodeRefusal(path: string, specifier: string): string | undefined {
  const room = roomOf(path);
  if (room === undefined || room.node || isTestSource(path)) return undefined;
  return `${specifier}: this room knows no Node`;
}

function roomRefusal(path: string, specifier: string): string | undefined {
  const room = roomOf(path);
  if (room === undefined) return undefined;
  if (specifier.startsWith('@daihoi/')) return houseRefusal(path, room, specifier);
  return isTestSource(path) || isAllowed(packageName(specifier), room.npm)
    ? undefined
    : `${packageName(specifier)} is not a driver of ${room.path}`;
}

function houseRefusal(path: string, room: Room, specifier: string): string | undefined {
  const workspace = workspaceOf(path)?.split('/')[1];
  if (packageName(specifier) === `@daihoi/${workspace}`) {
    return 'inside a package imports are relative';
  }
  return isAllowed(specifier, room.house) ? undefined : `${room.path} may not import ${specifier}`;
}

function declaredRefusal({ path, specifier, workspaces }: Question): string | undefined {
  const name = packageName(specifier);
  const own = workspaces.find((each) => each.path === (workspaceOf(path) ?? ''));
  const root = workspaces.find((each) => each.path === '');
  const atEdge = isTestSource(path) || roomOf(path) === undefined;
  const lists = [
    own?.dependencies,
    ...(atEdge ? [root?.devDependencies, root?.dependencies] : []),
    ...(workspaceOf(path) === undefined ? workspaces.map((each) => each.dependencies) : []),
    ...(workspaceOf(path) === undefined
      ? [Object.fromEntries(workspaces.map((each) => [each.name, '']))]
      : []),
  ];
  return lists.some((each) => each !== undefined && Object.hasOwn(each, name))
    ? undefined
    : `${name} is not declared in ${own?.path ?? 'the root'}/package.json`;
}

function mayUseBuilders(path: string): boolean {
  return isTestSource(path) || path.startsWith('bench/');
}

function isTestTarget(path: string, specifier: string): boolean {
  const target = specifier.startsWith('.')
    ? posix.join(posix.dirname(path), specifier)
    : `${specifier}/`;
  return isTestSource(target);
}

/** The first folder of a path under a base, or undefined for files directly in it or elsewhere. */
function folderIn(base: string, path: string): string | undefined {
  if (!path.startsWith(`${base}/`)) return undefined;
  const [folder, ...rest] = path.slice(base.length + 1).split('/');
  return rest.length === 0 ? undefined : folder;
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
