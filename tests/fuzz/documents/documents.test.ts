import { expect, test } from 'vitest';
import { Random } from '../random.ts';
import { spoil } from './break-zip.ts';
import { sampleDocuments } from './samples.ts';
import { tryDocument } from './try-document.ts';

const files = 30;

test(`${files} spoilt files are checked, repaired or refused with a sentence`, async () => {
  const samples = await sampleDocuments(false);
  const outcomes = Array.from({ length: files }, (_, number) => {
    const sample = samples[number % samples.length] ?? new Uint8Array();
    return tryDocument(spoil(sample, new Random(2_000 + number)).bytes);
  });
  expect(new Set(outcomes)).toContain('repaired');
  expect(new Set(outcomes)).toContain('file.broken');
});

test('the same seed spoils a file in the same way', async () => {
  const [sample = new Uint8Array()] = await sampleDocuments(false);
  const [first, second] = [1, 2].map(() => spoil(sample, new Random(5)));
  expect(first?.how).toBe(second?.how);
});
