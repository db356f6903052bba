import { passagesByVersion } from '@daihoi/domain/comments';
import {
  boldRun,
  plainRow,
  textCell,
  textRun,
  type Block,
  type TableCell,
} from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import { synthesisWords as words } from './data/synthesis-words.ts';
import type { CountedGroup } from './synthesis-store.ts';
import { voiceWords } from './voice-words.ts';

const longestQuote = 160;

/** Groups of one part: the passage, what is asked and by whom, what was made of it and where the text changed. */
export function groupTable(
  groups: readonly CountedGroup[],
  textOf: ReadonlyMap<number, string>,
): Block {
  return {
    kind: 'table',
    columns: [
      { align: 'centre', share: 9 },
      { align: 'left', share: 25 },
      { align: 'left', share: 34 },
      { align: 'left', share: 32 },
    ],
    head: [plainRow(...words.head.map(textCell))],
    rows: groups.map((group) =>
      plainRow(
        textCell(fillWords('{n}', { n: group.number })),
        textCell(passageOf(group, textOf)),
        textCell(gistOf(group)),
        answerCell(group),
      ),
    ),
  };
}

function passageOf(
  { value: { place } }: CountedGroup,
  textOf: ReadonlyMap<number, string>,
): string {
  if (place === 'whole') return words.wholeDraft;
  return fillWords(words.passage, { paragraph: place, text: shortened(textOf.get(place) ?? '') });
}

function gistOf({ value: { gist }, voices }: CountedGroup): string {
  const said = voiceWords(voices);
  return said === '' ? gist : fillWords(words.gist, { gist: withoutStop(gist), voices: said });
}

function answerCell({ value: { response }, changes }: CountedGroup): TableCell {
  if (response === undefined) return textCell(words.unanswered);
  const rest = [response.reason, ...changedWords(changes)].filter((each) => each !== '');
  return {
    runs: [
      boldRun(words.outcome[response.outcome]),
      ...(rest.length === 0 ? [] : [textRun(` ${rest.join(' ')}`)]),
    ],
  };
}

function changedWords(changes: CountedGroup['changes']): readonly string[] {
  return passagesByVersion(changes).map(({ version, passages }) =>
    fillWords(words.changed, {
      version,
      passages: passages
        .map(({ paragraph, removed }) =>
          fillWords(removed ? words.removedPassage : words.changedPassage, { paragraph }),
        )
        .join(', '),
    }),
  );
}

/** Cut at a word, with the mark for it. */
function shortened(text: string): string {
  if (text.length <= longestQuote) return text;
  const cut = text.slice(0, longestQuote);
  return `${cut.slice(0, cut.lastIndexOf(' '))} ...`;
}

function withoutStop(text: string): string {
  return text.trim().replace(/[.;,]+$/u, '');
}
