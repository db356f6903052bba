import type { BallotSessionView, OpenItemView } from '@daihoi/contract/ballot-session';
import { fillWording } from '@daihoi/contract/wording';
import { checkList, electionFindingCodes, electionRefusalCodes } from '@daihoi/domain/election';
import { equationWords } from './equation-words.ts';
import type { CountingWords } from './use-counting-words.ts';

/** What still keeps a move closed, as one sentence. */
export function openItemWords(
  item: OpenItemView,
  view: BallotSessionView,
  words: CountingWords,
): string {
  const { t, known } = words;
  if (item.equation) return `${equationWords(item.equation, words).broken}.`;
  if (item.code === 'list-refused') return listWords(item.finding ?? '', view, words);
  const key = item.objection ?? (item.of === undefined ? item.code : `${item.code}.${item.of}`);
  return t(known(`lacks.${key}`, 'lacks.unknown'), {
    code: item.code,
    names: (item.names ?? []).join(', '),
    count: item.count ?? 0,
    members: item.members ?? 0,
    needed: item.needed ?? 0,
  });
}

/** The words of the election engine, filled with the figures of this list. */
function listWords(
  finding: string,
  view: BallotSessionView,
  { t, election }: CountingWords,
): string {
  const { regulation, office, seats, candidates } = view;
  const checked = checkList({ regulation, office, seats, listSize: candidates.length });
  const found = checked.ok
    ? checked.value.findings.find(({ code }) => code === finding)
    : undefined;
  const code = electionFindingCodes.find((each) => each === finding);
  if (code !== undefined) return fillWording(election.finding[code], found?.figures ?? {});
  const refused = electionRefusalCodes.find((each) => each === finding);
  return refused === undefined
    ? t('lacks.list-refused')
    : fillWording(election.refusal[refused], { found: candidates.length, expected: seats });
}
