import type { BallotSheetKind } from '@daihoi/application/counting-room';
import type { BallotDraft } from '@daihoi/counting/layout';
import { fillWording } from '@daihoi/contract/wording';
import { paperDateParts } from '@daihoi/domain/text';
import { ballotWords, howToVote } from './data/ballot-words.ts';

/** What is printed around the names of a ballot, word by word. */
export interface BallotSheetWords {
  readonly name: string;
  readonly superior: readonly string[];
  readonly body: readonly string[];
  readonly party: string;
  readonly placeAndDate: string;
  readonly stamp: string;
  /** On ballots of a test or a rehearsal, where the stamp would stand and at the head of each further page. */
  readonly test: string | null;
  /** Only across a specimen. */
  readonly specimen: string | null;
  readonly title: string;
  readonly subject: string;
  readonly term: readonly string[];
  readonly figures: string;
  readonly howTitle: string;
  readonly how: string;
  readonly howShort: string;
  readonly warning: string;
  readonly continued: string;
  readonly columns: readonly string[];
}

/** The words of a ballot. */
export function ballotSheetWords(draft: BallotDraft, kind: BallotSheetKind): BallotSheetWords {
  const { congress, contest } = draft.request;
  const subject = subjectOf(contest.title);
  const figures = { seats: figure(contest.seats), names: figure(draft.names.length) };
  const how = howToVote[draft.names.length === 1 ? 'single' : draft.form];
  return {
    ...ballotWords,
    name: `${ballotWords.title} ${subject}`,
    ...bodyOf(congress),
    placeAndDate: placeAndDate(draft),
    test: kind === 'test' || kind === 'rehearsal' ? ballotWords[kind] : null,
    specimen: kind === 'specimen' ? ballotWords.specimen : null,
    subject,
    term: termOf(congress.term, contest.title),
    figures: fillWording(ballotWords.figures, figures),
    how: fillWording(how.how, figures),
    howShort: how.short,
    warning: fillWording(how.warning, figures),
    continued: fillWording(ballotWords.continued, { title: ballotWords.title, subject }),
    columns: ballotWords.columns[draft.form],
  };
}

/** The words that number the pages of a ballot of several. */
export function pageWords(of: number): readonly string[] {
  return Array.from({ length: of }, (_, at) => fillWording(ballotWords.page, { page: at + 1, of }));
}

/** The congress issues the ballot; its organisation stands above it unless the congress's name says it already. */
function bodyOf({ unit, title }: BallotDraft['request']['congress']) {
  const [superior, body] = [unit, title].map((text) => text.toLocaleUpperCase('vi'));
  const isSaid = body?.includes(superior ?? '') === true;
  return { superior: isSaid || !superior ? [] : [superior], body: body ? [body] : [] };
}

/** The sheet says "ballot" itself: a title that begins with those words does not say it twice. */
function subjectOf(title: string): string {
  const plain = title.replace(/^(?:phiếu\s+)?bầu(?:\s+cử)?\s+/iu, '');
  return plain.toLocaleUpperCase('vi');
}

function termOf(term: string, title: string): readonly string[] {
  const years = term
    .replace(/^nhiệm\s+kỳ\s+/iu, '')
    .replace(/\s*[-\u2013]\s*/gu, ' - ')
    .trim();
  const isSaid = title.replace(/\s*[-\u2013]\s*/gu, ' - ').includes(years);
  return isSaid || years === '' ? [] : [fillWording(ballotWords.term, { term: years })];
}

function placeAndDate({ request }: BallotDraft): string {
  const { place, date } = request.congress;
  const parts = paperDateParts(date);
  return place === undefined
    ? fillWording(ballotWords.date, { ...parts })
    : fillWording(ballotWords.placeAndDate, { ...parts, place });
}

/** Papers write figures below ten with a zero. */
function figure(count: number): string {
  return String(count).padStart(2, '0');
}
