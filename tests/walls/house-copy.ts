import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const configs = [
  '.gitignore',
  '.oxlintrc.json',
  'knip.json',
  'package.json',
  'prettier.config.mjs',
  'tsconfig.base.json',
  'tsconfig.json',
  'tests/tsconfig.json',
];

export interface Verdict {
  readonly passed: boolean;
  readonly output: string;
}

/**
 * A house of our configs and manifests, the kernel and nothing else, in a temporary folder: offences are planted there.
 * Packages from npm are the installed ones; `@daihoi/*` are the copy's own.
 */
export class HouseCopy {
  readonly path: string;

  constructor() {
    this.path = mkdtempSync(join(tmpdir(), 'daihoi-walls-'));
    for (const config of configs) this.copy(config);
    for (const workspace of workspaces()) {
      this.copy(`${workspace}/package.json`);
      this.copy(`${workspace}/tsconfig.json`);
      this.plant(`${workspace}/src/empty/nothing.ts`, 'export {};\n');
    }
    this.copy('packages/domain/src/kernel');
    this.plant('tests/nothing.ts', 'export {};\n');
    this.plant('tools/walls/suppressions.json', '{ "allowed": 0 }\n');
    this.linkModules();
  }

  /** Writes a file into the copy. */
  plant(path: string, text: string): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), text);
  }

  /** Runs one of the house's tools in the copy. */
  run(command: string, ...args: readonly string[]): Verdict {
    const bin = join(root, 'node_modules/.bin');
    const done = spawnSync(command, args, {
      cwd: this.path,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
    });
    return { passed: done.status === 0, output: `${done.stdout}${done.stderr}` };
  }

  /** Runs one of our own tools against the copy. */
  runTool(tool: string): Verdict {
    return this.run('node', join(root, tool), this.path);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  private copy(path: string): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    cpSync(join(root, path), join(this.path, path), {
      recursive: true,
      filter: (from) => !from.endsWith('.test.ts'),
    });
  }

  private linkModules(): void {
    const from = join(root, 'node_modules');
    const to = join(this.path, 'node_modules');
    mkdirSync(join(to, '@daihoi'), { recursive: true });
    for (const name of readdirSync(from)) {
      if (name !== '@daihoi') symlinkSync(join(from, name), join(to, name));
    }
    for (const workspace of workspaces()) {
      const name = workspace.split('/')[1] ?? '';
      symlinkSync(join(this.path, workspace), join(to, '@daihoi', name));
    }
  }
}

function workspaces(): readonly string[] {
  return ['packages', 'apps'].flatMap((each) =>
    readdirSync(join(root, each))
      .map((name) => `${each}/${name}`)
      .filter((path) => existsSync(join(root, path, 'package.json'))),
  );
}
