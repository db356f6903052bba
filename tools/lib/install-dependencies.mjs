import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../../apps/cli/bin/house-node.mjs';

const stamp = join(root, 'node_modules', '.daihoi-install');
const sentence =
  'Đang cài đặt các gói còn thiếu, lần đầu mất một hai phút… / Installing what is missing, a minute or two the first time…';

/**
 * Makes node_modules what package-lock.json says; costs a few milliseconds when it already is.
 * @returns {number} exit status
 */
export function installDependencies() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const machine = `${process.platform}-${process.arch}`;
  const wanted = createHash('sha256').update(lock).update(machine).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 0;
  if (!holds(lock)) {
    process.stderr.write(`${sentence}\n`);
    const status = runNpm();
    if (status !== 0) return status;
  }
  writeFileSync(stamp, wanted);
  return 0;
}

/**
 * True when somebody ran npm here already: npm's own record of what it placed agrees with the lock.
 * @param {string} lock
 */
function holds(lock) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const placed = packagesOf(readFileSync(record, 'utf8'));
  return Object.entries(packagesOf(lock)).every(([path, wanted]) => {
    if (!path.startsWith('node_modules/') || part(wanted, 'link') === true) return true;
    const found = part(placed, path);
    if (found === undefined) return isOptional(wanted); // another platform's
    return (
      part(found, 'version') === part(wanted, 'version') &&
      (isOptional(wanted) || existsSync(join(root, path)))
    );
  });
}

/** @param {unknown} wanted */
function isOptional(wanted) {
  return part(wanted, 'optional') === true || part(wanted, 'devOptional') === true;
}

/**
 * @param {string} json
 * @returns {object}
 */
function packagesOf(json) {
  const packages = part(JSON.parse(json), 'packages');
  return typeof packages === 'object' && packages !== null ? packages : {};
}

/**
 * @param {unknown} value
 * @param {string} key
 * @returns {unknown}
 */
function part(value, key) {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** `npm ci` with everything a developer and a first start need, silent unless it fails. */
function runNpm() {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'] ?? '';
  const known = npm.endsWith('npm-cli.js');
  const done = spawnSync(
    known ? process.execPath : 'npm',
    [...(known ? [npm] : []), ...args, '--loglevel=error'],
    { cwd: root, stdio: ['ignore', 2, 2], shell: !known && process.platform === 'win32' },
  );
  if (done.status === 0) return 0;
  process.stderr.write(
    'Cài đặt không thành công; xem dòng lỗi ở trên. / The installation failed; see above.\n',
  );
  return done.status ?? 1;
}
