import { heading, paragraph, type Annex, type Block } from '../papers/index.ts';
import { fillWords } from '../issuing/index.ts';
import { reportWords } from '../report/data/report-words.ts';
import { programFieldPlaces as places, sentenceFields } from './data/program-papers.ts';

/** The progress report as a template: its sentences and headings, and the passages that follow the figures of a season. */
export function builtInReport(): {
  readonly abstract: readonly string[];
  readonly blocks: readonly Block[];
  readonly annexes: readonly Annex[];
} {
  return {
    abstract: reportWords.abstract.map((line) => fillWords(line, sentenceFields)),
    blocks: [
      paragraph(
        fillWords(reportWords.opening, { ...sentenceFields, issuer: sentenceFields.reporter }),
      ),
      heading(1, reportWords.results),
      paragraph(places.results),
      heading(1, reportWords.weaknesses),
      paragraph(places.weaknesses),
      heading(1, reportWords.tasks),
      paragraph(places.tasks),
    ],
    annexes: [
      { title: '', orientation: 'portrait', goesOn: true, blocks: [paragraph(places.remaining)] },
    ],
  };
}
