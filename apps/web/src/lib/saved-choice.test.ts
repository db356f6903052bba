import { describe, expect, test, vi } from 'vitest';
import { savedChoice } from './saved-choice.ts';

function themeLike(applied: string[]) {
  return savedChoice<'light' | 'dark'>({
    key: 'test.theme',
    options: ['light', 'dark'],
    start: () => 'light',
    apply: (option) => applied.push(option),
  });
}

describe('a choice of this browser', () => {
  test('without storage it starts from the given value and still changes', () => {
    const applied: string[] = [];
    const choice = themeLike(applied);
    expect(choice.current()).toBe('light');
    choice.choose('dark');
    expect(choice.current()).toBe('dark');
    expect(applied).toEqual(['dark']);
  });

  test('a saved value comes back; a value that is no option does not', () => {
    const saved = new Map([['test.theme', 'dark']]);
    vi.stubGlobal('localStorage', { getItem: (key: string) => saved.get(key) ?? null });
    expect(themeLike([]).current()).toBe('dark');
    saved.set('test.theme', 'purple');
    expect(themeLike([]).current()).toBe('light');
    vi.unstubAllGlobals();
  });

  test('listeners hear a change until they leave', () => {
    const choice = themeLike([]);
    let heard = 0;
    const leave = choice.subscribe(() => (heard += 1));
    choice.choose('dark');
    leave();
    choice.choose('light');
    expect(heard).toBe(1);
  });
});
