import { expect, test } from 'vitest';

import { judgeVersion } from './check-server.ts';
import { nameServer } from './open-database.ts';

test('PostgreSQL 15 is new enough, 14 is refused with both versions', () => {
  expect(judgeVersion('150000', '15.0')).toEqual({ ok: true, value: undefined });
  expect(judgeVersion('180004', '18.4').ok).toBe(true);
  expect(judgeVersion('140012', '14.12')).toEqual({
    ok: false,
    error: { code: 'database.server-too-old', found: '14.12', needed: 15 },
  });
});

test('a server is named without its password', () => {
  expect(nameServer('postgres://an:s%40cret@db.local:5433/season')).toEqual({
    server: 'db.local:5433',
    user: 'an',
    database: 'season',
  });
  expect(nameServer('postgresql:///season?host=/run/postgresql')?.server).toBe('/run/postgresql');
  expect(nameServer('mysql://db.local/season')).toBeUndefined();
  expect(nameServer('db.local')).toBeUndefined();
});
