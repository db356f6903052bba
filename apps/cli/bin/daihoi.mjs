#!/usr/bin/env node
// `daihoi` for any Node: hands over to the Node of the project, which reads TypeScript.
import { join } from 'node:path';

import { findNode, missingNodeSentence, root, runInOurStead } from './house-node.mjs';

const node = findNode();
if (node === undefined) {
  process.stderr.write(`${missingNodeSentence()}\n`);
  process.exitCode = 70;
} else {
  const program = join(root, 'apps', 'cli', 'src', 'main.ts');
  process.exitCode = await runInOurStead(node, [program, ...process.argv.slice(2)]).ended;
}
