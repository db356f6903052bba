import { agreedFigure, recordedSamples, type BallotSample } from '@daihoi/domain/ballot-session';
import { formatFixed } from '@daihoi/domain/text';
import type { Block } from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import { memberName, type CountedSession } from './counting-frame.ts';
import { minutesWords } from './data/minutes-words.ts';
import { heading, paragraph } from '../../papers/index.ts';

const words = minutesWords.sample;

/**
 * The hand checks of ballots drawn by public dice, each with the chance that it would miss a wrong result: also those that
 * found something before ballots were keyed again. Nothing without one.
 */
export function sampleSection(counted: CountedSession): readonly Block[] {
  const samples = recordedSamples(counted.session);
  if (samples.length === 0) return [];
  return [heading(1, words.heading), ...samples.flatMap((sample) => checkLines(counted, sample))];
}

function checkLines({ session }: CountedSession, sample: BallotSample): readonly Block[] {
  const { checked, reason } = sample;
  if (checked === undefined) return [];
  return [
    ...(reason === undefined ? [] : [paragraph(fillWords(minutesWords.sampleAgain, { reason }))]),
    paragraph(
      fillWords(words.drawn, {
        size: sample.places.length,
        collected: agreedFigure(session.collected) ?? 0,
        dice: sample.dice.replaceAll(/(.{5})(?=.)/gu, '$1 '),
        names: checked.by.map((id) => memberName(session, id)).join(', '),
      }),
    ),
    paragraph(fillWords(words.found, { differing: checked.differing, ...riskOf(sample) })),
  ];
}

/** The chance in percent, rounded up: the minutes never promise more than was reckoned. */
function riskOf({ chance, wrongNeeded }: BallotSample): {
  readonly wrong: number;
  readonly chance: string;
} {
  const units = Math.ceil(chance * 10_000);
  return { wrong: wrongNeeded, chance: formatFixed({ units, decimals: 2 }, 'vi') };
}
