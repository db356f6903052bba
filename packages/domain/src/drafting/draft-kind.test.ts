import { expect, test } from 'vitest';
import { checkedAs, draftKinds, issuedAs } from './index.ts';

test('a draft is checked as what it is to become, with the parts that its own kind needs', () => {
  for (const kind of draftKinds) expect(checkedAs(kind)).toBe(kind === 'other' ? undefined : kind);
});

test('papers on persons are issued as schemes and proposals', () => {
  expect(issuedAs('personnelScheme')).toBe('scheme');
  expect(issuedAs('personnelProposal')).toBe('proposalPaper');
  expect(issuedAs('other')).toBeUndefined();
});
