import { electionWording } from '@daihoi/contract/election';
import { articleWords } from '@daihoi/contract/rule-words';
import { countingTexts, type CountingKey } from '../../i18n/counting.ts';
import { countingStepsTexts } from '../../i18n/counting-steps.ts';
import { officeTexts } from '../../i18n/offices.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import type { BallotSessionView } from '@daihoi/contract/ballot-session';

/** A rule as the views carry it. */
export interface CitedRule {
  readonly regulation: string;
  readonly article?: number | undefined;
  readonly clause?: number | undefined;
  readonly confidence: string;
}

export type WireArticle = NonNullable<BallotSessionView['count']>['rules'][number]['article'];

type Named = Pick<BallotSessionView, 'office' | 'round'>;

/** Sentences and figures of the counting room. */
export function useCountingWords() {
  const texts = useText(countingTexts);
  const steps = useText(countingStepsTexts);
  const offices = useText(officeTexts);
  const { lang, t } = texts;
  return {
    ...texts,
    s: steps.t,
    format: useFormat(),
    election: electionWording[lang],
    known,
    office: ({ office }: Pick<Named, 'office'>) => offices.t(office),
    /** "Bầu Ban chấp hành". */
    ballot: ({ office }: Pick<Named, 'office'>) => t('ballot', { office: offices.t(office) }),
    /** "lần 2". */
    round: ({ round }: { readonly round: Pick<Named['round'], 'number'> }) =>
      t('round', { n: round.number }),
    /** A place in a paper as the wire carries it. */
    cited({ document, issuedOn, article, clause, point }: WireArticle) {
      const ref = {
        document,
        ...(issuedOn === undefined ? {} : { issuedOn }),
        ...(article === undefined ? {} : { article }),
        ...(clause === undefined ? {} : { clause }),
        ...(point === undefined ? {} : { point }),
      };
      return articleWords(ref, lang);
    },
    /** "khoản 1 Điều 17, 244-QĐ/TW", and whether the place was seen in print. */
    place({ regulation, article, clause, confidence }: CitedRule) {
      const ref = {
        document: regulation,
        ...(article === undefined ? {} : { article }),
        ...(clause === undefined ? {} : { clause }),
      };
      const place = articleWords(ref, lang);
      return confidence === 'CONFIRMED' ? place : `${place} (${t('notConfirmed')})`;
    },
  };
}

export type CountingWords = ReturnType<typeof useCountingWords>;

/** The key made from a code; another one when nobody has written a sentence for it. */
function known(key: string, otherwise: CountingKey): CountingKey {
  return countingTexts.keys.find((each) => each === key) ?? otherwise;
}
