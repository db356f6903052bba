import { describe, expect, test } from 'vitest';
import type { ConsultationLine } from '@daihoi/contract/comments';
import { statusOf } from './status-words.ts';

const sent = { at: '2020-05-05T01:00:00.000Z', by: 'Lê Thị Mẫu', nothingToSay: false };

function status(more: Partial<Pick<ConsultationLine, 'isOwn' | 'phase' | 'sent'>>) {
  const unit = {
    id: '1',
    code: 'T',
    level: 'PROVINCIAL',
    unitType: 'PROVINCE',
    fullName: '',
    shortName: '',
  };
  return statusOf({
    id: '1',
    congressId: '1',
    draftId: '1',
    kind: 'politicalReport',
    title: '',
    asker: unit,
    isOwn: false,
    state: 'ASKING',
    phase: 'open',
    opensOn: '2020-05-04',
    closesOn: '2020-05-10',
    daysLeft: 3,
    box: { lines: 0, held: 0, setAside: 0, sent: 0 },
    sent: null,
    ...more,
  });
}

describe('where a unit stands', () => {
  test('an asked unit owes an answer until it sends, also when it has nothing to say', () => {
    expect(status({})).toBe('todo');
    expect(status({ sent })).toBe('sent');
    expect(status({ sent: { ...sent, nothingToSay: true } })).toBe('nothing');
  });

  test('after the last day what was not sent is missed, and what was asked waits for its answers', () => {
    expect(status({ phase: 'over' })).toBe('missed');
    expect(status({ phase: 'over', sent })).toBe('sent');
    expect(status({ phase: 'over', isOwn: true })).toBe('answering');
    expect(status({ isOwn: true })).toBe('asking');
    expect(status({ phase: 'ended', isOwn: true })).toBe('ended');
    expect(status({ phase: 'before' })).toBe('before');
  });
});
