import { synthesisWords as words } from '../comments/answer/data/synthesis-words.ts';
import { fillWords } from '../issuing/index.ts';
import { heading, paperRuleSetOn, paragraph, type Paper } from '../papers/index.ts';
import { documentTypeOf } from '@daihoi/domain/papers';
import type { BuiltInVariant } from './built-in-template.ts';
import {
  programFieldPlaces as places,
  programPaperWords,
  sentenceFields,
} from './data/program-papers.ts';

/** The synthesis report of comments as a template: its sentences and headings, and the passages that follow what came. */
export function builtInSynthesis({
  hasSuperior,
  on,
}: Pick<BuiltInVariant, 'hasSuperior' | 'on'>): Paper {
  const { typeName } = programPaperWords.synthesisReport;
  const fields = { ...sentenceFields, committee: places.issuer };
  const { code } = documentTypeOf('report');
  return {
    ruleSet: paperRuleSetOn(on),
    kind: 'report',
    purpose: 'official',
    ...(hasSuperior ? { superiorBody: places.superior } : {}),
    issuingBody: places.issuer,
    // The office gives it its number when it is finished in a word processor.
    documentNumber: { state: 'draft', typeSymbol: code, bodySymbol: places.symbol, draft: 1 },
    placeAndDate: { place: places.place, date: { kind: 'written', words: places.openDay } },
    title: { kind: 'named', typeName, abstract: [fillWords(words.abstract, fields)] },
    blocks: [
      paragraph(fillWords(words.opening, fields)),
      heading(1, words.gathering),
      paragraph(places.gathering),
      heading(1, words.results),
      paragraph(places.answers),
    ],
    signatures: [{ authority: { form: 'onBehalf', body: places.onBehalfOf }, post: words.post }],
    recipients: [words.recipients, places.filing],
    annexes: [
      { title: '', orientation: 'portrait', goesOn: true, blocks: [paragraph(places.silent)] },
    ],
  };
}
