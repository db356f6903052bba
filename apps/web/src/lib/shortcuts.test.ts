import { describe, expect, test } from 'vitest';
import { findShortcut, type Stroke } from './shortcuts.ts';

const shortcuts = ['Ctrl+K', '/', '?', 'G V', 'G D', 'J'].map((keys) => ({
  keys,
  says: keys,
  run: () => undefined,
}));

function pressed(
  key: string,
  {
    before = '',
    lettersOn = true,
    ...stroke
  }: Partial<Stroke & { before: string; lettersOn: boolean }> = {},
): string | undefined {
  const now = { key, ctrl: false, alt: false, typing: false, ...stroke };
  return findShortcut(shortcuts, { before, now, lettersOn })?.keys;
}

describe('shortcuts', () => {
  test('Ctrl K works everywhere, also while typing and with letters switched off', () => {
    expect(pressed('k', { ctrl: true, typing: true, lettersOn: false })).toBe('Ctrl+K');
  });

  test('letters work outside fields only, and can be switched off', () => {
    expect(pressed('j')).toBe('J');
    expect(pressed('j', { typing: true })).toBeUndefined();
    expect(pressed('j', { lettersOn: false })).toBeUndefined();
  });

  test('G then V is a sequence; V alone is nothing', () => {
    expect(pressed('v', { before: 'G' })).toBe('G V');
    expect(pressed('v')).toBeUndefined();
  });

  test('Đ answers to D', () => {
    expect(pressed('đ', { before: 'G' })).toBe('G D');
    expect(pressed('Đ', { before: 'G' })).toBe('G D');
  });

  test('after G, a key that ends no sequence does nothing', () => {
    expect(pressed('j', { before: 'G' })).toBeUndefined();
  });

  test('Alt belongs to the browser', () => {
    expect(pressed('j', { alt: true })).toBeUndefined();
  });
});
