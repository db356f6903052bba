import { expect, test } from 'vitest';
import { isIn, rooms, roomsFor } from './rooms.ts';

test('a room without a right to its act is not offered; the work of today is everyone’s', () => {
  expect(roomsFor([])).toEqual(['today']);
  expect(roomsFor(['board.view', 'congress.view', 'rule.view'])).toEqual([
    'today',
    'board',
    'congresses',
    'rules',
  ]);
});

test('one of several acts opens a room', () => {
  expect(roomsFor(['setting.change'])).toContain('admin');
  expect(roomsFor(['account.manage'])).toContain('admin');
});

test.each([
  ['/drafts/1/2', 'drafts'],
  ['/templates', 'drafts'],
  ['/targets/1', 'drafts'],
  ['/quick-check', 'drafts'],
  ['/synthesis/1/2/changes', 'drafts'],
  ['/reports/issued', 'reports'],
  ['/draftsman', undefined],
])('%s lies in the room %s', (page, room) => {
  expect(rooms.find((each) => isIn(each, page))?.id).toBe(room);
});
