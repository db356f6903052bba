import { savedChoice } from './saved-choice.ts';

/** Whether single letters are shortcuts; people with speech input switch them off. */
export const lettersChoice = savedChoice<'on' | 'off'>({
  key: 'daihoi.letters',
  options: ['on', 'off'],
  start: () => 'on',
  apply: () => undefined,
});
