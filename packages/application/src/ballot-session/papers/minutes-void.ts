import { equationsOf, type Equation } from '@daihoi/domain/ballot-session';
import type { Block } from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import { officeOf, type CountedSession, type CountingFrame } from './counting-frame.ts';
import { countingWords } from './data/counting-words.ts';
import { minutesWords } from './data/minutes-words.ts';
import { endSentence } from './paper-pieces.ts';
import { heading, paragraph } from '../../papers/index.ts';

const words = minutesWords.voided;

/** Why a ballot is void, and that it is repeated. */
export function voidSection({ session }: CountedSession, frame: CountingFrame): readonly Block[] {
  const broken = (equationsOf(session) ?? []).filter(({ holds }) => !holds);
  const reason = frame.voidReason?.trim() ?? '';
  const { presidium } = countingWords;
  return [
    heading(1, words.heading),
    ...broken.map((each) => paragraph(brokenSentence(each))),
    ...(reason === '' ? [] : [paragraph(fillWords(words.reason, { reason: endSentence(reason) }))]),
    paragraph(fillWords(words.conclusion, { presidium })),
    paragraph(fillWords(words.repeat, { office: officeOf(session, frame) })),
  ];
}

function brokenSentence({ name, left, right }: Equation): string {
  return fillWords(words.broken[name], { left, right, difference: Math.abs(left - right) });
}
