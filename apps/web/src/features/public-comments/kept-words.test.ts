import { expect, test } from 'vitest';
import { readKept, writeKept, type KeptWords } from './kept-words.ts';

function storageWith(raw: string | null) {
  let held = raw;
  return {
    getItem: () => held,
    setItem(_key: string, value: string) {
      held = value;
    },
  };
}

const nothing = { name: '', contact: '', texts: {}, sent: [] };

test('what was written is there again', () => {
  const storage = storageWith(null);
  const kept: KeptWords = {
    name: 'Nguyễn Thị Thử',
    contact: '',
    texts: { 12: 'Nên nêu rõ.' },
    sent: [{ receipt: '7K2M-PQ4R-9XTB', paragraph: 0 }],
  };
  writeKept(storage, 'k', kept);
  expect(readKept(storage, 'k')).toEqual(kept);
});

test.each(['{', '[]', '"x"', '{"name":1}', '{"name":"","contact":"","texts":{"1":2},"sent":[]}'])(
  '%s counts as nothing',
  (raw) => {
    expect(readKept(storageWith(raw), 'k')).toEqual(nothing);
  },
);

test('a browser without storage loses nothing but the keeping', () => {
  const refusing = {
    getItem: (): string | null => {
      throw new Error('refused');
    },
    setItem: () => {
      throw new Error('refused');
    },
  };
  writeKept(refusing, 'k', nothing);
  expect(readKept(refusing, 'k')).toEqual(nothing);
});
