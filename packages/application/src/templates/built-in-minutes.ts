import { countingWords } from '../ballot-session/papers/data/counting-words.ts';
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
  return {
    ruleSet: paperRuleSetOn(on),
    kind: 'minutes',
    purpose: 'official',
    superiorBody: places.assemblyLine,
    issuingBody: countingWords.issuer,
    documentNumber: { state: 'unnumbered' },
    placeAndDate: { place: places.place, date: { kind: 'written', words: places.day } },
    title: {
      kind: 'named',
      typeName: programPaperWords.countMinutes.typeName,
      abstract: [
        fillWords(words.abstract, sentenceFields),
        fillWords(countingWords.term, sentenceFields),
        places.roundLine,
      ],
    },
    legalBases: [[textRun(places.basis)]],
    blocks: blocks(),
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

function blocks(): Paper['blocks'] {
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
