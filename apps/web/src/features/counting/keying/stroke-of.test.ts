import { expect, test } from 'vitest';
import { digitOf, meaningOf } from './stroke-of.ts';

const plain = (key: string, code = '') => ({ key, code, ctrl: false });

test('digits are numbers on the strike form and boxes on the other', () => {
  expect(meaningOf(plain('2'), 'strike')).toEqual({
    kind: 'stroke',
    stroke: { kind: 'digit', digit: '2' },
  });
  expect(meaningOf(plain('2'), 'agreeDisagree')).toEqual({
    kind: 'stroke',
    stroke: { kind: 'row', choice: 'disagree' },
  });
  expect(meaningOf(plain('7'), 'agreeDisagree')).toBeUndefined();
});

test('a digit that an input method holds back is still that digit', () => {
  expect(digitOf({ key: 'Process', code: 'Digit5', ctrl: false })).toBe('5');
  expect(digitOf({ key: 'Process', code: 'KeyA', ctrl: false })).toBeUndefined();
});

test('Ctrl Z goes back; other keys with Ctrl stay what they are', () => {
  expect(meaningOf({ key: 'z', code: 'KeyZ', ctrl: true }, 'strike')).toEqual({ kind: 'undo' });
  expect(meaningOf({ key: '1', code: 'Digit1', ctrl: true }, 'strike')).toBeUndefined();
});

test('each form has its own key for typing less', () => {
  expect(meaningOf(plain('F2'), 'strike')).toMatchObject({ stroke: { kind: 'turn' } });
  expect(meaningOf(plain('F2'), 'agreeDisagree')).toBeUndefined();
  expect(meaningOf(plain('F4'), 'agreeDisagree')).toMatchObject({ stroke: { kind: 'rest' } });
});

test('the hand can stay on the block of digits: + ends a number or the rows, - erases, / turns, * asks', () => {
  expect(meaningOf(plain('+'), 'strike')).toMatchObject({ stroke: { kind: 'next' } });
  expect(meaningOf(plain('+'), 'agreeDisagree')).toMatchObject({ stroke: { kind: 'rest' } });
  expect(meaningOf(plain('-'), 'strike')).toMatchObject({ stroke: { kind: 'erase' } });
  expect(meaningOf(plain('/'), 'strike')).toMatchObject({ stroke: { kind: 'turn' } });
  expect(meaningOf(plain('*'), 'strike')).toEqual({ kind: 'mark' });
});
