import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { sessionMoveNames, sessionStates } from '@daihoi/domain/ballot-session';
import { congressMoveNames, congressStates } from '@daihoi/domain/congress';
import { drawStates } from './draw-states.ts';

test('the drawn states are those of the tables (else run: node tools/draw-states.ts)', async () => {
  for (const [page, text] of await drawStates()) expect(await readFile(page, 'utf8')).toBe(text);
});

test('every state and every move is in the pictures', async () => {
  const pictures = (await drawStates()).map(([, text]) => text).join('\n');
  const names = [...congressStates, ...congressMoveNames, ...sessionStates, ...sessionMoveNames];
  for (const name of names) expect(pictures).toContain(name);
});
