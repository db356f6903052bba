import { fillWording } from '@daihoi/contract/wording';
import { electionFindingCodes, nextSteps, type ElectionOutcome } from '@daihoi/domain/election';
import { countingResultTexts } from '../../../i18n/counting-result.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCountingWords } from '../use-counting-words.ts';

const outcomes: readonly ElectionOutcome[] = [
  'complete',
  'short',
  'none',
  'tie',
  'tieAgain',
  'void',
];

interface Finding {
  readonly code: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** Words of the result, with those of the room. */
export function useResultWords() {
  const room = useCountingWords();
  const { t: r } = useText(countingResultTexts);
  const { election, lang } = room;
  return {
    ...room,
    r,
    outcome(code: string) {
      const known = outcomes.find((each) => each === code);
      return known === undefined ? '' : election.outcome[known];
    },
    next: (codes: readonly string[]) =>
      nextSteps.filter((each) => codes.includes(each)).map((each) => election.next[each]),
    finding({ code, figures }: Finding) {
      const known = electionFindingCodes.find((each) => each === code);
      return known === undefined ? '' : fillWording(election.finding[known], figures);
    },
    /** "66.67" as the language of the page writes it. */
    share: (percent: string) => (lang === 'vi' ? `${percent.replace('.', ',')} %` : `${percent}%`),
    ruleName: (topic: string) => r(ruleKey(topic)),
  };
}

export type ResultWords = ReturnType<typeof useResultWords>;

function ruleKey(topic: string) {
  const wanted = `rule.${topic}`;
  return (
    countingResultTexts.keys
      .filter((each) => each.startsWith('rule.'))
      .find((each) => each === wanted) ?? 'rule.other'
  );
}
