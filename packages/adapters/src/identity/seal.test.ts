import { expect, test } from 'vitest';
import { openSealer } from './seal.ts';

test('what is sealed opens with the same key, and each seal is another', () => {
  const sealer = openSealer('a long secret of the installation');
  const [first, second] = [sealer.seal('Đồng Khởi'), sealer.seal('Đồng Khởi')];
  expect(first).not.toBe(second);
  expect([sealer.unseal(first), sealer.unseal(second)]).toEqual(['Đồng Khởi', 'Đồng Khởi']);
});

test('another key, a changed letter and a foreign text open nothing', () => {
  const sealed = openSealer('one').seal('secret');
  expect(openSealer('two').unseal(sealed)).toBeUndefined();
  const at = sealed.length - 2;
  const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
  expect(openSealer('one').unseal(changed)).toBeUndefined();
  for (const foreign of ['', 'v1...', 'v2.a.b.c', 'GEZDGNBV'])
    expect(openSealer('one').unseal(foreign)).toBeUndefined();
});
