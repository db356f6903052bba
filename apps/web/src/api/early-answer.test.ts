import { beforeEach, expect, test } from 'vitest';
import { takeEarlyAnswer } from './early-answer.ts';

const answer = new Response('{}');

beforeEach(() => {
  globalThis.daihoiEarly = { url: '/api/session', response: Promise.resolve(answer) };
});

test('hands the answer out to whoever asks the same, once', async () => {
  expect(await takeEarlyAnswer('/api/session', 300)).toBe(answer);
  expect(await takeEarlyAnswer('/api/session', 301)).toBeUndefined();
});

test('leaves it for the question it answers', async () => {
  expect(await takeEarlyAnswer('/api/tasks', 300)).toBeUndefined();
  expect(await takeEarlyAnswer('/api/session', 300)).toBe(answer);
});

test('throws an answer away that nobody fetched while the page opened', async () => {
  expect(await takeEarlyAnswer('/api/session', 10_000)).toBeUndefined();
});
