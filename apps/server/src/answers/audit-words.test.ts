import { expect, test } from 'vitest';
import { auditActs } from '@daihoi/application/audit';
import { actWordings } from '@daihoi/contract/audit';

test('every act that the code can write into the log has words, and no words are left over', () => {
  const known: readonly string[] = auditActs;
  expect(known.filter((act) => actWordings[act] === undefined)).toEqual([]);
  expect(Object.keys(actWordings).filter((act) => !known.includes(act))).toEqual([]);
});

test.each(auditActs)('%s is said in both languages', (act) => {
  const { vi, en } = actWordings[act] ?? {};
  expect([vi?.name, vi?.said, en?.name, en?.said].filter((words) => !words)).toEqual([]);
});
