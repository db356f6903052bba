import { describe, expect, test } from 'vitest';
import { taskKey, taskTexts } from '../../i18n/tasks.ts';
import { actKey } from './task-words.ts';

describe('the words of a task', () => {
  test('a decision has a verb of its own, an own step goes on', () => {
    expect(taskTexts.sentence('vi', actKey('decide.approve'))).toBe('Thẩm định');
    expect(taskTexts.sentence('vi', actKey('own.submit'))).toBe('Làm tiếp');
  });

  test('a kind that this page does not know yet still leads to the congress', () => {
    expect(taskTexts.sentence('vi', taskKey('kind', 'own.unheardOf'))).toBe('Xem đại hội');
    expect(taskTexts.sentence('vi', actKey('unheard.of'))).toBe('Xem đại hội');
  });
});
