import { foldDiacritics, formatDate } from '@daihoi/domain/text';
import { committeeOf, type PaperPart } from '../../issuing/index.ts';
import { heading, paragraph, type Block } from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import { synthesisWords as words } from './data/synthesis-words.ts';
import { groupTable } from './synthesis-paper-groups.ts';
import type { SynthesisContent } from './synthesis-content.ts';
import { byPart } from './synthesis-parts.ts';
import {
  countAnswered,
  levelTable,
  partTable,
  silentOf,
  tallySum,
} from './synthesis-paper-tables.ts';
import { voiceWords } from './voice-words.ts';

/** The stretches of the report in their order: those that a template can ask for, and what stands between them. */
export function partsOf(content: SynthesisContent): readonly PaperPart[] {
  return [
    { content: [paragraph(openingOf(content))] },
    { content: [heading(1, words.gathering)] },
    { passage: 'gatheringPart', content: gatheringOf(content) },
    { content: [heading(1, words.results)] },
    { passage: 'answersPart', content: resultsOf(content) },
  ];
}

function openingOf({ consultation }: SynthesisContent): string {
  const { value, draftVersion, unit } = consultation;
  return fillWords(words.opening, {
    committee: committeeOf(unit).name,
    title: draftTitle(value.title),
    version: draftVersion,
    from: formatDate(value.opensOn, 'vi'),
    to: formatDate(value.closesOn, 'vi'),
  });
}

/** The title of a draft without the word for it: the sentences say "draft" themselves. */
export function draftTitle(title: string): string {
  const said = 'du thao ';
  return foldDiacritics(title.slice(0, said.length)) === said ? title.slice(said.length) : title;
}

/** Who was asked, who sent, what came, and two tables over all of it. */
function gatheringOf(content: SynthesisContent): readonly Block[] {
  return [
    ...[...sentencesOf(content), ...leftSentences(content)].map(paragraph),
    ...levelTables(content),
    ...partTables(content),
  ];
}

/** The table of levels; nothing where nobody was asked. */
export function levelTables({ tallies }: SynthesisContent): readonly Block[] {
  return tallies.length === 0 ? [] : [levelTable(tallies)];
}

/** The table of the parts of the draft; nothing where nothing was put together. */
export function partTables({ passages, groups }: SynthesisContent): readonly Block[] {
  return groups.length === 0 ? [] : [partTable(byPart(passages, groups))];
}

function sentencesOf({ tallies, voices, groups }: SynthesisContent): readonly string[] {
  const sum = tallySum(tallies);
  const silent = silentOf(sum);
  return [
    tallies.length === 0 ? words.nobodyAsked : fillWords(words.sent, { ...sum }),
    ...(sum.calledUp > 0 ? [fillWords(words.calledUp, { calledUp: sum.calledUp })] : []),
    ...(silent > 0 ? [fillWords(words.silent, { silent })] : []),
    voices.comments === 0
      ? words.noneCame
      : fillWords(words.came, {
          comments: voices.comments,
          voices: voiceWords({ ...voices, comments: 0, byLevel: [] }),
          groups: groups.length,
          accepted: countAnswered(groups, 'accepted'),
          partly: countAnswered(groups, 'partly'),
          declined: countAnswered(groups, 'declined'),
        }),
  ];
}

/** What is still to be done: a report that is made before the end says so. */
export function leftSentences({ left }: SynthesisContent): readonly string[] {
  return [
    ...(left.withoutGroup > 0 ? [fillWords(words.waiting, { count: left.withoutGroup })] : []),
    ...(left.unanswered > 0 ? [fillWords(words.pending, { count: left.unanswered })] : []),
  ];
}

function resultsOf(content: SynthesisContent): readonly Block[] {
  if (content.groups.length === 0)
    return [paragraph(content.left.withoutGroup > 0 ? words.noGroupsYet : words.noGroups)];
  const textOf = new Map(content.passages.map(({ paragraph: at, text }) => [at, text]));
  return byPart(content.passages, content.groups).flatMap(({ title, groups }) => [
    heading(2, title),
    groupTable(groups, textOf),
  ]);
}
