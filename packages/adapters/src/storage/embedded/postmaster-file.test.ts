import { expect, test } from 'vitest';

import { parsePostmasterFile } from './postmaster-file.ts';

const lines = ['4711', '/data', '1790000000', '5433', '', '127.0.0.1', '  1 2', 'ready   ', ''];

test('a server is ready when its file says so', () => {
  const starting = lines.with(7, 'starting');
  expect(parsePostmasterFile(lines.join('\n'))).toEqual({ pid: 4711, port: 5433, ready: true });
  expect(parsePostmasterFile(starting.join('\n'))?.ready).toBe(false);
});

test('a file that is still being written says nothing', () => {
  expect(parsePostmasterFile('')).toBeUndefined();
  expect(parsePostmasterFile('471')).toEqual({ pid: 471, port: 0, ready: false });
});
