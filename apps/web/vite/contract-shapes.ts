import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { z } from 'zod';
import { shapeOf } from './shape-of.ts';

const innerFile = /[\\/]packages[\\/](?:contract|domain)[\\/]src[\\/].*\.ts$/;
const usesSchemas = /^import (\* as z|\{ z[ ,}].*) from 'zod'/m;
const webFile = /[\\/]apps[\\/]web[\\/]src[\\/].*\.tsx?$/;
const fromContract = /^import \{([^}]*)\} from '@daihoi\/contract\/[^']*'/gm;
const shapeFile = fileURLToPath(new URL('../src/api/shape.ts', import.meta.url));

/**
 * Takes the schema library out of what browsers load. Each module of the contract that makes schemas is run here, and
 * the bundle gets what the web needs of it: of a route its name, method, address and the shape of its answer, of a
 * schema its shape, of everything else the value. The contract stays the one source; the build refuses a bundle that
 * the library reached by another way, and a module of the web that asks a schema for more. Modules of contract and domain only declare, so that what nobody uses is left out.
 */
export function contractShapes(): Plugin {
  return {
    name: 'daihoi-contract-shapes',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      const asked = webFile.test(id) ? schemaAskedInVain(code) : undefined;
      if (asked !== undefined)
        this.error(
          `${asked} is a shape in the bundle: export what it holds from the contract, or ask api/fits.ts`,
        );
      if (!innerFile.test(id)) return null;
      const written = usesSchemas.test(code) ? writeModule(await valuesOf(id)) : undefined;
      return written === undefined
        ? { code, map: null, moduleSideEffects: false }
        : { code: written, map: null, moduleSideEffects: false, moduleType: 'js' };
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && Object.keys(chunk.modules).some(isSchemaLibrary))
          this.error(`${chunk.name} loads zod: ask the contract's schemas through api/fits.ts`);
    },
  };
}

/** The first schema of the contract of which a module of the web uses a member: in the bundle it has none. */
function schemaAskedInVain(code: string): string | undefined {
  const names = [...code.matchAll(fromContract)].flatMap(([, list = '']) =>
    list.split(',').map(
      (each) =>
        each
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? '',
    ),
  );
  return names.find((name) => /^[A-Z]\w*$/.test(name) && new RegExp(`\\b${name}\\.\\w`).test(code));
}

function isSchemaLibrary(id: string): boolean {
  return /[\\/]node_modules[\\/]zod[\\/]/.test(id);
}

async function valuesOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  const module: unknown = await import(pathToFileURL(file).href);
  return typeof module === 'object' && module !== null ? { ...module } : {};
}

/** The module as the bundle gets it; nothing when it holds functions, which stay as they are written. */
function writeModule(own: Readonly<Record<string, unknown>>): string | undefined {
  const values = Object.entries(own);
  if (values.some(([, value]) => typeof value === 'function')) return undefined;
  const lines = values.map(([name, value]) => `export const ${name} = ${writeValue(value)};`);
  return [`import { shaped } from ${JSON.stringify(shapeFile)};`, ...lines, ''].join('\n');
}

function writeValue(value: unknown): string {
  if (value instanceof z.ZodType) return `/*#__PURE__*/ shaped(${jsonOf(shapeOf(value))})`;
  return isRouteTable(value) ? writeTable(value) : jsonOf(value);
}

interface RouteLike {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly answer: z.ZodType;
}

function writeTable(table: Readonly<Record<string, RouteLike>>): string {
  const routes = Object.entries(table).map(([name, { id, method, path, answer }]) => {
    const shape = jsonOf(shapeOf(answer));
    return `${name}: { ...${jsonOf({ id, method, path })}, answer: shaped(${shape}) }`;
  });
  return `{ ${routes.join(',\n')} }`;
}

function isRouteTable(value: unknown): value is Readonly<Record<string, RouteLike>> {
  return typeof value === 'object' && value !== null && Object.values(value).every(isRoute);
}

function isRoute(value: unknown): value is RouteLike {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    'answer' in value &&
    value.answer instanceof z.ZodType
  );
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value);
}
