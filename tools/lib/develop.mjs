import { join } from 'node:path';

import { findNode, root, runInOurStead } from '../../apps/cli/bin/house-node.mjs';

/**
 * Serves with reloading: the server starts again when its sources change, the screens change in place.
 * Ends both when one of them ends.
 * @param {readonly string[]} words what the server is told; `serve --demo` when nothing is said
 * @returns {Promise<number>} exit status
 */
export async function develop(words) {
  const node = findNode() ?? process.execPath;
  const port = process.env['PORT'] ?? '3000';
  const env = { ...process.env, PORT: port, DAIHOI_API: `http://127.0.0.1:${port}` };
  const program = join('apps', 'cli', 'src', 'main.ts');
  const told = words.length > 0 ? words : ['serve', '--demo'];
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const running = [
    runInOurStead(node, ['--watch', '--watch-preserve-output', program, ...told], {
      cwd: root,
      env,
    }),
    runInOurStead(node, [vite, 'apps/web', '--clearScreen', 'false'], { cwd: root, env }),
  ];
  const status = await Promise.race(running.map((each) => each.ended));
  for (const { child } of running) child.kill('SIGTERM');
  await Promise.all(running.map((each) => each.ended));
  return status;
}
