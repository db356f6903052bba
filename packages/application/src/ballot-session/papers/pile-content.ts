import type { BallotSession } from '@daihoi/domain/ballot-session';
import type { BallotPile } from '@daihoi/domain/election';
import { fillWords } from '../../result/words.ts';
import { tallySheetWords } from './data/list-words.ts';

const words = tallySheetWords.content;

/** What the ballots of a pile say, by the printed order numbers; a flagged ballot says nothing that counts. */
export function pileContent(
  pile: BallotPile,
  { form, candidates }: Pick<BallotSession, 'form' | 'candidates'>,
): string {
  if ((pile.flags ?? []).length > 0) return words.flagged;
  const ids = candidates.map(({ id }) => id);
  return form === 'strike' ? strikeContent(pile, ids) : rowsContent(pile, ids);
}

/** The struck names, or those left when they are fewer. */
function strikeContent({ struck = [] }: BallotPile, ids: readonly string[]): string {
  const out = numbersOf(ids, (id) => struck.includes(id));
  const kept = numbersOf(ids, (id) => !struck.includes(id));
  if (out.length === 0) return words.nothingStruck;
  if (kept.length === 0) return words.allStruck;
  return kept.length < out.length
    ? fillWords(words.kept, { numbers: runsOf(kept) })
    : fillWords(words.struck, { numbers: runsOf(out) });
}

function rowsContent({ agree = [], disagree = [] }: BallotPile, ids: readonly string[]): string {
  const choices = {
    agree: numbersOf(ids, (id) => agree.includes(id) && !disagree.includes(id)),
    disagree: numbersOf(ids, (id) => !agree.includes(id) && disagree.includes(id)),
    both: numbersOf(ids, (id) => agree.includes(id) && disagree.includes(id)),
    neither: numbersOf(ids, (id) => !agree.includes(id) && !disagree.includes(id)),
  };
  const names = ['agree', 'disagree', 'both', 'neither'] as const;
  return names
    .filter((name) => choices[name].length > 0)
    .map((name) => {
      const numbers = choices[name];
      const text = numbers.length === ids.length ? words.all : runsOf(numbers);
      return fillWords(words[name], { numbers: text });
    })
    .join('; ');
}

function numbersOf(ids: readonly string[], is: (id: string) => boolean): readonly number[] {
  return ids.flatMap((id, at) => (is(id) ? [at + 1] : []));
}

/** Ascending numbers with neighbours drawn together: 1-3, 7, 9-10. */
export function runsOf(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
