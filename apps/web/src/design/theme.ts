import { savedChoice } from '../lib/saved-choice.ts';

export type Theme = 'light' | 'dark';

/** Light (eggshell) or dark (black lacquer). Before a choice it follows the system, as `before-paint.js` has set it. */
export const themeChoice = savedChoice<Theme>({
  key: 'daihoi.theme',
  options: ['light', 'dark'],
  start: () => (document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light'),
  apply: (theme) => document.documentElement.setAttribute('data-theme', theme),
});
