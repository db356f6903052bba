import type { CalendarDate } from '@daihoi/domain/kernel';
import { countingWords } from '../ballot-session/papers/data/counting-words.ts';
import { electedListWords as listWords } from '../ballot-session/papers/data/list-words.ts';
import { minutesWords as words } from '../ballot-session/papers/data/minutes-words.ts';
import { fillWords } from '../issuing/index.ts';
import { heading, paragraph, paperRuleSetOn, textRun, type Paper } from '../papers/index.ts';
import type { BuiltInVariant } from './built-in-template.ts';
import {
  programFieldPlaces as places,
  programPaperWords,
  sentenceFields,
} from './data/program-papers.ts';

/** The minutes of a count as a template: its sentences and headings, and the passages that follow what was counted. */
export function builtInMinutes({ on }: Pick<BuiltInVariant, 'on'>): Paper {
  const { typeName } = programPaperWords.countMinutes;
  return {
    ...countingTemplate(on),
    kind: 'minutes',
    title: {
      kind: 'named',
      typeName,
      abstract: [...titleOf(words.abstract), places.roundLine],
    },
    legalBases: [[textRun(places.basis)]],
    blocks: minutesBlocks(),
  };
}

/** The list of those elected as a template: its sentence, and the table with its note as one passage. */
export function builtInElectedList({ on }: Pick<BuiltInVariant, 'on'>): Paper {
  const { typeName } = programPaperWords.electedList;
  const fields = { ...sentenceFields, count: places.electedCount };
  return {
    ...countingTemplate(on),
    kind: 'electedList',
    title: { kind: 'named', typeName, abstract: titleOf(listWords.abstract) },
    blocks: [paragraph(fillWords(listWords.opening, fields)), paragraph(places.elected)],
  };
}

/** The office and the term, as the title of every paper of a count has them. */
function titleOf(abstract: string): readonly string[] {
  return [fillWords(abstract, sentenceFields), fillWords(countingWords.term, sentenceFields)];
}

/** What every paper of the counting room that is signed carries around its text. */
function countingTemplate(
  on: CalendarDate,
): Omit<Paper, 'kind' | 'title' | 'blocks' | 'legalBases'> {
  return {
    ruleSet: paperRuleSetOn(on),
    purpose: 'official',
    superiorBody: places.assemblyLine,
    issuingBody: countingWords.issuer,
    documentNumber: { state: 'unnumbered' },
    placeAndDate: { place: places.place, date: { kind: 'written', words: places.day } },
    signatures: [
      {
        authority: { form: 'onBehalf', body: countingWords.presidium },
        post: words.closing.confirmed,
        name: places.confirmer,
      },
      {
        authority: { form: 'onBehalf', body: countingWords.issuer },
        post: countingWords.roles.head,
        name: places.name,
      },
    ],
    recipients: [],
    foot: {
      leadsTo: {
        address: places.checkSquare,
        code: places.checkSquare,
        words: places.checkLine,
      },
    },
  };
}

function minutesBlocks(): Paper['blocks'] {
  return [
    paragraph(fillWords(words.opening, sentenceFields)),
    heading(1, words.committee.heading),
    paragraph(places.committee),
    heading(1, words.list.heading),
    paragraph(places.list),
    heading(1, words.figures.heading),
    paragraph(places.figures),
    heading(1, words.result.heading),
    paragraph(places.result),
    heading(1, words.disputed.heading),
    paragraph(places.disputed),
    ...[places.sample, places.complaints, places.room, places.members].map(paragraph),
    paragraph(fillWords(words.closing.closed, sentenceFields)),
  ];
}
