import type { ProgramValues } from '@daihoi/domain/paper-templates';
import { formatDate } from '@daihoi/domain/text';
import { committeeOf, type PaperFields } from '../../issuing/index.ts';
import { paragraph } from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import { countAnswered, silentOf, tallySum } from './synthesis-paper-tables.ts';
import type { SynthesisContent } from './synthesis-content.ts';
import { draftTitle, leftSentences, levelTables, partTables, partsOf } from './synthesis-text.ts';

/** The same report as fields of a template. */
export function synthesisFields(content: SynthesisContent): PaperFields {
  const { consultation, today } = content;
  return {
    kind: 'synthesisReport',
    values: {
      ...askingValues(consultation),
      ...figureValues(content),
      symbol: committeeOf(consultation.unit).symbol,
      year: today.slice(0, 4),
    },
    rows: {},
    parts: [
      ...partsOf(content),
      { passage: 'silentPart', content: 'annexes' },
      // Once more, for a template that has the figures one by one.
      { passage: 'levelsPart', content: levelTables(content) },
      { passage: 'draftPartsPart', content: partTables(content) },
      { passage: 'leftPart', content: leftSentences(content).map(paragraph) },
    ],
  };
}

function askingValues({ value, draftVersion }: SynthesisContent['consultation']): ProgramValues {
  return {
    draftTitle: draftTitle(value.title),
    draftVersion: figure(draftVersion),
    opensOn: formatDate(value.opensOn, 'vi'),
    closesOn: formatDate(value.closesOn, 'vi'),
  };
}

/** Every figure by itself, as the sentences of the report have them. */
function figureValues({ tallies, voices, groups }: SynthesisContent): ProgramValues {
  const sum = tallySum(tallies);
  return {
    asked: figure(sum.asked),
    sent: figure(sum.sent),
    nothingToSay: figure(sum.nothingToSay),
    calledUp: figure(sum.calledUp),
    silent: figure(silentOf(sum)),
    comments: figure(voices.comments),
    groups: figure(groups.length),
    accepted: figure(countAnswered(groups, 'accepted')),
    partly: figure(countAnswered(groups, 'partly')),
    declined: figure(countAnswered(groups, 'declined')),
  };
}

function figure(n: number): string {
  return fillWords('{n}', { n });
}
