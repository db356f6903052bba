import { beforeEach, expect, test } from 'vitest';
import { takeEarlyAnswer } from './early-answer.ts';

const answer = new Response('{}');

beforeEach(() => {
  globalThis.daihoiEarly = [{ url: '/api/session', response: Promise.resolve(answer) }];
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

test('keeps one question while the other is taken', async () => {
  const board = new Response('{"levels":[]}');
  globalThis.daihoiEarly = [
    { url: '/api/session', response: Promise.resolve(answer) },
    { url: '/api/units/U/board', response: Promise.resolve(board) },
  ];
  expect(await takeEarlyAnswer('/api/units/U/board', 300)).toBe(board);
  expect(await takeEarlyAnswer('/api/units/U/board', 301)).toBeUndefined();
  expect(await takeEarlyAnswer('/api/session', 302)).toBe(answer);
});
