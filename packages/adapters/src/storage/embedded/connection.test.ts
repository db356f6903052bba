import { expect, test } from 'vitest';

import { connectionStringOf, parseConnection } from './connection.ts';

test('an address is read back as it was written, whatever its password holds', () => {
  const connection = {
    host: '127.0.0.1',
    port: 5433,
    user: 'daihoi',
    password: 'a/b@c:d%?#é',
    database: 'đại hội',
  };
  expect(parseConnection(connectionStringOf(connection))).toEqual(connection);
});

test('half an address is none', () => {
  const halves = ['', 'postgres://', 'postgres://daihoi@127.0.0.1/x', 'postgres://a:b@host/x'];
  expect(halves.map(parseConnection)).toEqual([undefined, undefined, undefined, undefined]);
});
