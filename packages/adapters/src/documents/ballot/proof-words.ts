import type { ProofOrder } from '@daihoi/application/counting-room';
import { ballotSheetWords } from './ballot-sheet.ts';
import { ballotWords } from './data/ballot-words.ts';
import { proofWords } from './data/proof-words.ts';

/** What the sheet that is signed before print says beside the names. */
export interface ProofSheetWords {
  readonly title: string;
  /** At the head of every page of a rehearsal. */
  readonly mark: string | null;
  readonly subject: string;
  readonly figures: readonly (readonly [label: string, value: string])[];
  readonly list: string;
  readonly signing: readonly string[];
}

/** The words of the sheet; figures that nobody has ordered yet are left out. */
export function proofWordsOf({ draft, arrangement, run, rehearsal }: ProofOrder): ProofSheetWords {
  const { request, form, names } = draft;
  const { figures, title, list, signing } = proofWords;
  const pages = arrangement.pages.length;
  const runLines = [
    [figures.run, String(run)],
    [figures.sheets, String((run ?? 0) * pages)],
  ] as const;
  return {
    title,
    mark: rehearsal === true ? ballotWords.rehearsal : null,
    subject: ballotSheetWords(draft, 'specimen').name,
    figures: [
      [figures.congress, request.congress.title],
      [figures.form, proofWords.form[form]],
      [figures.names, String(names.length)],
      [figures.seats, String(request.contest.seats)],
      [figures.paper, request.paper],
      [figures.tint, proofWords.tint[request.tint ?? 'white']],
      [figures.pages, String(pages)],
      ...(run === undefined ? [] : runLines),
      [figures.fingerprint, arrangement.fingerprint],
      [figures.printing, proofWords.printing],
    ],
    list,
    signing,
  };
}
