import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Finding } from './finding.ts';
import { isAllowed, rooms } from './rooms.ts';

/** What a workspace declares: its package.json and its tsconfig.json. */
export interface Workspace {
  /** `packages/domain`; the empty string is the root. */
  readonly path: string;
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  /** Folders that tsconfig.json refers to, relative to the root. */
  readonly references: readonly string[];
  readonly lib: readonly string[];
  readonly types: readonly string[];
}

/** Rooms where the compiler must not know any platform. */
const withoutPlatform = [
  'packages/domain',
  'packages/counting',
  'packages/contract',
  'packages/application',
];

/** Reads the root and every workspace below `packages` and `apps`. */
export function readWorkspaces(root: string): readonly Workspace[] {
  const folders = ['packages', 'apps']
    .filter((each) => existsSync(join(root, each)))
    .flatMap((each) => readdirSync(join(root, each)).map((name) => `${each}/${name}`))
    .filter((each) => existsSync(join(root, each, 'package.json')));
  return ['', ...folders].map((path) => readWorkspace(root, path));
}

/** Manifests and projects must agree with each other and with the table of rooms. */
export function checkManifests(workspaces: readonly Workspace[]): readonly Finding[] {
  const byName = new Map(workspaces.map((each) => [each.name, each]));
  const rootReferences = workspaces.find((each) => each.path === '')?.references ?? [];
  return workspaces.flatMap((workspace) => [
    ...inexactVersions(workspace),
    ...(workspace.path === ''
      ? []
      : [
          ...disagreements(workspace, byName),
          ...strangers(workspace),
          ...platforms(workspace),
          ...unreferenced(workspace, rootReferences),
        ]),
  ]);
}

function disagreements(
  workspace: Workspace,
  byName: ReadonlyMap<string, Workspace>,
): readonly Finding[] {
  const declared = Object.keys(workspace.dependencies).flatMap((each) => {
    const other = byName.get(each);
    return other ? [other.path] : [];
  });
  const missing = declared.filter((each) => !workspace.references.includes(each));
  const extra = workspace.references.filter((each) => !declared.includes(each));
  return [
    ...missing.map((each) => tsconfig(workspace, `${each} is a dependency but not a reference`)),
    ...extra.map((each) => tsconfig(workspace, `${each} is a reference but not a dependency`)),
  ];
}

function strangers(workspace: Workspace): readonly Finding[] {
  const own = rooms.filter((room) => room.path.startsWith(`${workspace.path}/`));
  const npm = own.flatMap((room) => room.npm);
  const house = own.flatMap((room) =>
    room.house.map((each) => each.split('/').slice(0, 2).join('/')),
  );
  return Object.keys(workspace.dependencies)
    .filter((each) => !isAllowed(each, [...npm, ...house]))
    .map((each) =>
      manifest(workspace, `${each} is not in this room's list (tools/walls/rooms.ts)`),
    );
}

function platforms(workspace: Workspace): readonly Finding[] {
  if (!withoutPlatform.includes(workspace.path)) return [];
  const platform = [...workspace.lib.filter((each) => !/^ES\d{4}$/.test(each)), ...workspace.types];
  return platform.map((each) =>
    tsconfig(workspace, `a pure room may not see the types of ${each}`),
  );
}

function unreferenced(workspace: Workspace, rootReferences: readonly string[]): readonly Finding[] {
  return rootReferences.includes(workspace.path)
    ? []
    : [tsconfig(workspace, 'the root tsconfig.json does not refer to this workspace')];
}

function inexactVersions(workspace: Workspace): readonly Finding[] {
  return Object.entries({ ...workspace.dependencies, ...workspace.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))
    .map(([name, version]) => manifest(workspace, `${name} is not pinned: ${version}`));
}

function manifest(workspace: Workspace, message: string): Finding {
  return { wall: 'manifest', path: posix.join(workspace.path, 'package.json'), line: 1, message };
}

function tsconfig(workspace: Workspace, message: string): Finding {
  return { wall: 'manifest', path: posix.join(workspace.path, 'tsconfig.json'), line: 1, message };
}

function readWorkspace(root: string, path: string): Workspace {
  const declared = readJson(join(root, path, 'package.json'));
  const project = readJson(join(root, path, 'tsconfig.json'));
  const options = record(project['compilerOptions']);
  return {
    path,
    name: text(declared['name']),
    dependencies: {
      ...texts(declared['dependencies']),
      ...texts(declared['optionalDependencies']),
    },
    devDependencies: texts(declared['devDependencies']),
    references: list(project['references']).map((each) =>
      posix.join(path, text(record(each)['path'])),
    ),
    lib: list(options['lib']).map(text),
    types: list(options['types']).map(text),
  };
}

function readJson(path: string): Readonly<Record<string, unknown>> {
  if (!existsSync(path)) return {};
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return record(value);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function texts(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record(value)).map(([key, each]) => [key, text(each)]));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
