import { expect, test } from 'vitest';
import { freshDatabase } from '../../../../tests/support/database/index.ts';
import { nameInstallation, refuseOtherKind } from './name-installation.ts';

test('a database is what it was first opened for, and refuses the other for ever', async () => {
  const { pool, drop } = await freshDatabase();
  try {
    expect((await nameInstallation(pool, 'rehearsal')).ok).toBe(true);
    expect((await refuseOtherKind(pool, 'rehearsal')).ok).toBe(true);
    for (const ask of [refuseOtherKind, nameInstallation])
      expect(await ask(pool, 'live')).toMatchObject({
        ok: false,
        error: { code: 'database.is-rehearsal' },
      });
    await expect(pool.query("update installation set kind = 'live'")).rejects.toThrow(
      'append_only',
    );
    await expect(pool.query('delete from installation')).rejects.toThrow('append_only');
  } finally {
    await drop();
  }
});

test('a database that an earlier program shaped is a real one, before anything is done to it', async () => {
  const { pool, drop } = await freshDatabase();
  try {
    await pool.query('drop table installation');
    expect(await refuseOtherKind(pool, 'rehearsal')).toMatchObject({
      ok: false,
      error: { code: 'database.is-live' },
    });
    expect((await refuseOtherKind(pool, 'live')).ok).toBe(true);
  } finally {
    await drop();
  }
});

test('two that open one empty database at once agree on what it is for', async () => {
  const { pool, drop } = await freshDatabase();
  try {
    const named = await Promise.all(
      (['live', 'rehearsal'] as const).map((kind) => nameInstallation(pool, kind)),
    );
    expect(named.filter(({ ok }) => ok)).toHaveLength(1);
  } finally {
    await drop();
  }
});
