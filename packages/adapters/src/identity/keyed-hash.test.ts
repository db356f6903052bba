import { describe, expect, test } from 'vitest';
import { openKeyedHasher } from './keyed-hash.ts';

describe('a keyed hash', () => {
  const hasher = openKeyedHasher('the secret of the tests');
  const hash = hasher.keyedHash('góp ý');

  test('is known again by the installation that made it', () => {
    expect(hasher.isKeyedHash('góp ý', hash)).toBe(true);
    expect(openKeyedHasher('the secret of the tests').isKeyedHash('góp ý', hash)).toBe(true);
  });

  test('is nothing to another installation, for another text, cut or made longer', () => {
    expect(openKeyedHasher('another secret').isKeyedHash('góp ý', hash)).toBe(false);
    expect(hasher.isKeyedHash('gop y', hash)).toBe(false);
    for (const spoilt of ['', hash.slice(1), `${hash}A`, hash.toLowerCase(), 'ý'.repeat(43)])
      expect(hasher.isKeyedHash('góp ý', spoilt)).toBe(false);
  });
});
