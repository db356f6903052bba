import { expect, test } from 'vitest';
import { fieldName } from './field-name.ts';
import { fieldWords } from './field-words.ts';

test.for([
  ['plan.from', 'kế hoạch › từ ngày', 'plan › from'],
  [
    'details.scheme.0.seats',
    'thông tin đại hội › phương án nhân sự › 1 › số lượng bầu',
    'details › scheme › 1 › seats',
  ],
  ['displayName', 'họ và tên', 'name'],
] as const)('%s is said in words', ([at, vi, en]) => {
  expect([fieldName(at, 'vi'), fieldName(at, 'en')]).toEqual([vi, en]);
});

test.for(['somethingNew', 'constructor', 'settings.leadDays.READY'])(
  'what %s has no words for keeps its name',
  (at) => {
    expect(fieldName(at, 'vi').split(' › ').at(-1)).toBe(at.split('.').at(-1));
  },
);

test('every field has words in both languages, with composed letters', () => {
  for (const [name, words] of Object.entries(fieldWords)) {
    expect(words?.vi.normalize('NFC'), name).toBe(words?.vi);
    expect(words?.vi, name).not.toBe('');
    expect(words?.en, name).not.toBe('');
  }
});
