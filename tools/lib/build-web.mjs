import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { findNode, missingNodeSentence, root } from '../../apps/cli/bin/house-node.mjs';

const stamp = join(root, 'apps', 'web', 'dist', '.built-from');
const inputs = [
  'apps/web',
  'packages/domain/src',
  'packages/contract/src',
  'docs/operating', // the guides are pages of the program
  'docs/images',
  'package-lock.json',
];
const skipped = new Set(['dist', 'node_modules', '.vite']);
const sentence = 'Đang dựng giao diện… / Building the screens…';

/**
 * Builds the screens when a file they are made from was changed, added or removed since.
 * @returns {number} exit status
 */
export function buildWebWhenStale() {
  const made = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return 0;
  const node = findNode();
  if (node === undefined) {
    process.stderr.write(`${missingNodeSentence()}\n`);
    return 70;
  }
  process.stderr.write(`${sentence}\n`);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const done = spawnSync(node, [vite, 'build', 'apps/web', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // A test runner says `test`, and then React comes with everything that only developers need.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (done.status === 0) writeFileSync(stamp, made);
  return done.status ?? 1;
}

/** Names, sizes and times of all inputs: a look at the folders, no reading of files. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const input of inputs) addTo(hash, input);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addTo(hash, path) {
  const facts = statSync(join(root, path));
  if (!facts.isDirectory()) {
    hash.update(`${path} ${facts.size} ${facts.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(join(root, path)).sort()) {
    if (!skipped.has(name) && !/\.test\.tsx?$/.test(name)) addTo(hash, `${path}/${name}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = buildWebWhenStale();
}
