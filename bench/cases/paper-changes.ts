import { compareVersions, type VersionBlock } from '@daihoi/domain/paper-changes';
import {
  exchangeWords,
  inventPaper,
  seededChance,
} from '../../packages/domain/src/paper-sameness/testing/invented-prose.ts';
import type { CaseGiven } from '../lib/case.ts';
import { measure } from '../lib/measure.ts';
import type { Figures } from '../lib/print.ts';

/** Paragraphs of about a hundred words, of which three and a half fill a page. */
const paragraphs = 350;

/** Two versions of 100 pages: once as people revise a draft, once with nothing in common. */
export async function* paperChangeCases({
  wanted,
}: Pick<CaseGiven, 'wanted'>): AsyncGenerator<Figures> {
  const chance = seededChance(100);
  const old = inventPaper(chance, paragraphs);
  const versions = {
    'changes of 100 pages, revised': [
      ...old.slice(40, 70),
      ...old.slice(0, 40),
      ...old.slice(80).map((text, at) => (at % 3 === 0 ? exchangeWords(text, 12, chance) : text)),
      ...inventPaper(chance, 20),
    ],
    'changes of 100 pages, written anew': inventPaper(chance, paragraphs),
  };
  for (const [name, fresh] of Object.entries(versions)) {
    if (!wanted(name)) continue;
    const timings = await measure(10, () =>
      Promise.resolve(compareVersions(asBlocks(old), asBlocks(fresh))),
    );
    yield { name, timings, goal: { p95Ms: 1000 } };
  }
}

function asBlocks(texts: readonly string[]): readonly VersionBlock[] {
  return texts.map((text, at) => ({ kind: 'paragraph', paragraph: at + 1, text }));
}
