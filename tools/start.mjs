// Plain JavaScript for the Node of the system: from a fresh clone to a running server in one command.
import { join } from 'node:path';

import { findNode, missingNodeSentence, root, runInOurStead } from '../apps/cli/bin/house-node.mjs';
import { buildWebWhenStale } from './lib/build-web.mjs';
import { develop } from './lib/develop.mjs';
import { installDependencies } from './lib/install-dependencies.mjs';

process.exitCode = await start(process.argv.slice(2));

/**
 * Installs what is missing, builds what is stale, then runs `daihoi` with the words given.
 * @param {readonly string[]} words
 * @returns {Promise<number>} exit status
 */
async function start(words) {
  const installed = installDependencies();
  if (installed !== 0) return installed;
  const node = findNode();
  if (node === undefined) {
    process.stderr.write(`${missingNodeSentence()}\n`);
    return 70;
  }
  if (words[0] === 'dev') return develop(words.slice(1));
  const built = buildWebWhenStale();
  if (built !== 0) return built;
  return runInOurStead(node, [join(root, 'apps', 'cli', 'src', 'main.ts'), ...words]).ended;
}
