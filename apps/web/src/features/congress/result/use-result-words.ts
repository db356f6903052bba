import { electionWording } from '@daihoi/contract/election';
import { personWording } from '@daihoi/contract/result';
import { fillWording } from '@daihoi/contract/wording';
import type {
  ElectionFindingCode,
  ElectionOutcome,
  ElectionRefusal,
  NextStep,
} from '@daihoi/domain/election';
import { electionFindingCodes, nextSteps } from '@daihoi/domain/election';
import { resultTexts } from '../../../i18n/result.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useFormat } from '../../../lib/format.ts';

/** Sentences and figures of the result pages. */
export function useResultWords() {
  const texts = useText(resultTexts);
  const { lang } = texts;
  const election = electionWording[lang];
  return {
    ...texts,
    format: useFormat(),
    election,
    people: personWording[lang],
    refusal: (error: ElectionRefusal) => fillWording(election.refusal[error.code], { ...error }),
    outcome: (code: ElectionOutcome) => election.outcome[code],
    next: (codes: readonly string[]) =>
      nextSteps.filter((each: NextStep) => codes.includes(each)).map((each) => election.next[each]),
    finding: (finding: {
      readonly code: string;
      readonly figures: Readonly<Record<string, number>>;
    }) => fillWording(findingSentence(election.finding, finding.code), finding.figures),
    /** "66.67" as the language of the page writes it. */
    share: (percent: string) => (lang === 'vi' ? `${percent.replace('.', ',')} %` : `${percent}%`),
  };
}

export type ResultWords = ReturnType<typeof useResultWords>;

function findingSentence(
  sentences: Readonly<Record<ElectionFindingCode, string>>,
  code: string,
): string {
  const known = electionFindingCodes.find((each) => each === code);
  return known ? sentences[known] : code;
}
