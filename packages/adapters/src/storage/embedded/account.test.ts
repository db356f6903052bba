import { expect, test } from 'vitest';

import { parseAccounts, rankAccounts } from './account.ts';
import { mayEnter } from './reach.ts';

const passwd = [
  'root:x:0:0:root:/root:/bin/bash',
  'mail:x:8:8::/var/mail:/usr/sbin/nologin',
  'nobody:x:65534:65534:nobody:/:/usr/sbin/nologin',
  'anna:x:1000:1000::/home/anna:/bin/bash',
  'postgres:x:101:104::/var/lib/postgresql:/bin/bash',
  '+::::::',
].join('\n');

test('root and broken lines are no accounts', () => {
  const names = parseAccounts(passwd).map((each) => each.name);
  expect(names).toEqual(['mail', 'nobody', 'anna', 'postgres']);
});

test('the owner of the folder goes first, other people never', () => {
  const accounts = parseAccounts(passwd);
  const byAnna = rankAccounts(accounts, 1000).map((each) => each.name);
  const byRoot = rankAccounts(accounts, 0).map((each) => each.name);
  expect(byAnna).toEqual(['anna', 'postgres', 'nobody', 'mail']);
  expect(byRoot).toEqual(['postgres', 'nobody', 'mail']);
});

test('the first class of bits that fits decides, as the system does it', () => {
  const account = { name: 'postgres', uid: 101, gid: 104 };
  expect(mayEnter({ uid: 0, gid: 0, mode: 0o40711 }, account)).toBe(true);
  expect(mayEnter({ uid: 0, gid: 0, mode: 0o40700 }, account)).toBe(false);
  expect(mayEnter({ uid: 0, gid: 104, mode: 0o40701 }, account)).toBe(false);
  expect(mayEnter({ uid: 101, gid: 0, mode: 0o40011 }, account)).toBe(false);
});
