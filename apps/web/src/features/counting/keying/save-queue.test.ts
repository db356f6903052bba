import { err, ok, type Result } from '@daihoi/domain/kernel';
import { expect, test } from 'vitest';
import type { Refusal } from '../../../api/refusal.ts';
import { makeSaveQueue } from './save-queue.ts';

const answered = () => new Promise((resolve) => setTimeout(resolve, 0));
const refusal = (status: number): Refusal => ({ status, code: 'x', message: '' });

/** A server that answers as told, one answer a question, then always yes. */
function server(answers: readonly Result<unknown, Refusal>[]) {
  const left = [...answers];
  const asked: number[] = [];
  const queue = makeSaveQueue<number>({
    send: (item) => {
      asked.push(item);
      return Promise.resolve(left.shift() ?? ok(undefined));
    },
    pause: () => Promise.resolve(),
  });
  return { queue, asked };
}

test('ballots are saved in the order of keying', async () => {
  const { queue, asked } = server([]);
  for (const item of [1, 2, 3]) queue.add(item);
  expect(queue.state()).toMatchObject({ kind: 'saving', pending: 3 });
  await answered();
  expect(asked).toEqual([1, 2, 3]);
  expect(queue.state()).toEqual({ kind: 'idle', pending: 0 });
});

test('a ballot that the network lost is tried again before the next one', async () => {
  const { queue, asked } = server([err(refusal(0)), err(refusal(503))]);
  const seen: string[] = [];
  queue.subscribe(() => seen.push(queue.state().kind));
  queue.add(1);
  queue.add(2);
  await answered();
  expect(asked).toEqual([1, 1, 1, 2]);
  expect(seen).toContain('retrying');
  expect(queue.state().pending).toBe(0);
});

test('a refusal stops the queue, keeps every ballot, and goes on when it is told to', async () => {
  const { queue, asked } = server([err(refusal(401))]);
  queue.add(1);
  await answered();
  queue.add(2);
  await answered();
  expect(asked).toEqual([1]);
  expect(queue.state()).toMatchObject({ kind: 'stopped', pending: 2, refusal: { status: 401 } });
  queue.resume();
  await answered();
  expect(asked).toEqual([1, 1, 2]);
  expect(queue.state()).toEqual({ kind: 'idle', pending: 0 });
});

test('what is refused for good is given up alone, and the others are saved', async () => {
  const { queue, asked } = server([err(refusal(409))]);
  for (const item of [1, 2, 3]) queue.add(item);
  await answered();
  expect(queue.state()).toMatchObject({ kind: 'stopped', pending: 3 });
  await queue.exchange(([, ...others]) => others);
  expect(asked).toEqual([1, 2, 3]);
  expect(queue.state()).toEqual({ kind: 'idle', pending: 0 });
});

test('what was stopped is exchanged for others, which are saved in their place', async () => {
  const { queue, asked } = server([err(refusal(409))]);
  for (const item of [1, 2, 3]) queue.add(item);
  await answered();
  expect(queue.waiting()).toEqual([1, 2, 3]);
  await queue.exchange((waiting) => waiting.filter((each) => each !== 2).map((each) => each * 10));
  expect(asked).toEqual([1, 10, 30]);
  expect(queue.state()).toEqual({ kind: 'idle', pending: 0 });
});

test('nothing is exchanged while the server takes what it is sent', async () => {
  const { queue, asked } = server([]);
  queue.add(1);
  await queue.exchange(() => []);
  await answered();
  expect(asked).toEqual([1]);
});
