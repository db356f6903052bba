import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Builds the script that runs before the first paint under a name made of its content: kept for a year like every other
 * file, where a name that stays would be asked for again at each visit while the page waits.
 */
export function nameFirstScript(file: string): Plugin {
  const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  const fileName = `assets/${file.replace('.js', `-${hash}.js`)}`;
  return {
    name: 'daihoi-name-first-script',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(`src="/${file}"`, `src="/${fileName}"`),
    },
  };
}
