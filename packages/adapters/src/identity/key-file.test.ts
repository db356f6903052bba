import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installationSecret } from './key-file.ts';

test('the secret that the environment gives wins; without one, a key is made once and only its owner reads it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'daihoi-key-'));
  try {
    expect(await installationSecret('given', folder)).toBe('given');
    const many = await Promise.all([1, 2, 3, 4].map(() => installationSecret(undefined, folder)));
    expect(new Set(many).size).toBe(1);
    expect(many[0]?.length).toBe(43);
    expect((await stat(join(folder, 'secret.key'))).mode & 0o777).toBe(0o600);
  } finally {
    await rm(folder, { recursive: true });
  }
});
