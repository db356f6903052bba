import { describe, expect, test } from 'vitest';
import { brand } from '../kernel/index.ts';
import type { BallotSession, BallotSessionId } from './ballot-session.ts';
import { sameTint } from './same-tint.ts';
import { sampleSession } from './testing/sample-session.ts';

function other(more: Partial<BallotSession>): BallotSession {
  const id = brand<BallotSessionId>('01900000-0000-7000-8000-0000000000cc');
  return sampleSession({ id, office: 'delegates', state: 'COUNTING', ...more });
}

describe('ballots on paper of one colour', () => {
  const yellow = sampleSession({ state: 'LIST_FIXED', tint: 'yellow' });

  test('are named while both are open', () => {
    const same = other({ tint: 'yellow' });
    expect(sameTint(yellow, [yellow, same, other({ tint: 'pink' })])).toEqual([same]);
  });

  test('are white where nobody chose a colour', () => {
    const plain = sampleSession({ state: 'LIST_FIXED' });
    expect(sameTint(plain, [other({ tint: 'white' })])).toHaveLength(1);
    expect(sameTint(yellow, [other({})])).toEqual([]);
    expect(sameTint(plain, [other({})])).toEqual([]);
  });

  test('disturb nobody once one of them is sealed or void, or before its list is fixed', () => {
    const over = (['PREPARED', 'SEALED', 'VOID'] as const).map((state) =>
      other({ tint: 'yellow', state }),
    );
    expect(sameTint(yellow, over)).toEqual([]);
    expect(sameTint({ ...yellow, state: 'SEALED' }, [other({ tint: 'yellow' })])).toEqual([]);
  });
});
