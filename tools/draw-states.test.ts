import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { congressMoveNames, congressStates } from '@daihoi/domain/congress';
import { drawStates, statesPage } from './draw-states.ts';

test('the drawn states are those of the table (else run: node tools/draw-states.ts)', async () => {
  expect(await readFile(statesPage, 'utf8')).toBe(await drawStates());
});

test('every state and every move is in the picture', async () => {
  const picture = await drawStates();
  for (const name of [...congressStates, ...congressMoveNames]) expect(picture).toContain(name);
});
