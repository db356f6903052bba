import type { ScanAnswerBody, ScanningView, ScanStopView } from '@daihoi/contract/ballot-scan';
import { bundleSize } from '@daihoi/domain/ballot-session';
import type { FieldError } from '../../../components/form-context.ts';
import { formText } from '../../../lib/form-text.ts';
import type { ScanWords } from './use-scan-words.ts';

export type AnswerKind = ScanAnswerBody['kind'];

interface OfferedAnswer {
  readonly kind: AnswerKind;
  readonly key: AnswerKey;
}

/** Images that came after that of a stop: any of them may be the same sheet scanned again. The newest first. */
export function laterThan(
  { page }: ScanStopView,
  { newest }: Pick<ScanningView, 'newest'>,
): ScanningView['newest'] {
  return newest.filter(({ turn }) => turn > (page?.turn ?? 0));
}

/** The answers that a stop takes, the likeliest first, with their words. */
export function answersTo(
  stop: ScanStopView,
  scans: Pick<ScanningView, 'missing' | 'newest'>,
): readonly OfferedAnswer[] {
  switch (stop.kind) {
    case 'sameFile':
      return [{ kind: 'fileRemoved', key: 'stops.fileRemoved' }];
    case 'sameSheet':
      return [
        { kind: 'removed', key: 'stops.removedTwice' },
        { kind: 'kept', key: 'stops.keptTwice' },
      ];
    case 'notBallot':
      return [
        { kind: 'kept', key: 'stops.keptOther' },
        { kind: 'removed', key: 'stops.removedOther' },
        ...(laterThan(stop, scans).length > 0
          ? [{ kind: 'rescanned', key: 'stops.rescanned' } as const]
          : []),
      ];
    case 'pageMissing':
      return toMissingPages(stop);
    case 'count':
      return toWrongCount(stop, scans.missing);
  }
}

/** Most sheets lack a side: the scanner took one side. A few do: a sheet stuck to another. */
function toMissingPages({ ballots = 0, sheets = 0 }: ScanStopView): readonly OfferedAnswer[] {
  const again = { kind: 'startedOver', key: 'stops.startedOver' } as const;
  const paper = { kind: 'fromPaper', key: 'stops.fromPaper' } as const;
  return ballots * 2 > sheets ? [again, paper] : [paper, again];
}

function toWrongCount(
  { sheets = 0, collected = 0 }: ScanStopView,
  missing: readonly number[],
): readonly OfferedAnswer[] {
  if (sheets < collected) return [{ kind: 'missing', key: 'stops.missing' }];
  return [
    { kind: 'removed', key: 'stops.removedMany' },
    ...(missing.length > 0 ? [{ kind: 'found', key: 'stops.found' } as const] : []),
  ];
}

type AnswerKey =
  | 'stops.fileRemoved'
  | 'stops.removedTwice'
  | 'stops.keptTwice'
  | 'stops.keptOther'
  | 'stops.removedOther'
  | 'stops.rescanned'
  | 'stops.startedOver'
  | 'stops.fromPaper'
  | 'stops.missing'
  | 'stops.removedMany'
  | 'stops.found';

/** An answer as it was entered, or what is wrong with how it was. */
export interface ReadAnswer {
  readonly answer?: ScanAnswerBody;
  readonly errors: readonly FieldError[];
}

/** Reads the answer to a stop from its form. */
export function answerIn(
  entered: FormData,
  asked: { readonly stop: ScanStopView; readonly kind: AnswerKind; readonly words: ScanWords },
): ReadAnswer {
  const { stop, kind, words } = asked;
  switch (kind) {
    case 'fileRemoved':
    case 'startedOver':
      return { answer: { kind, file: stop.file?.id ?? '' }, errors: [] };
    case 'fromPaper':
      return { answer: { kind, ballots: stop.ballots ?? 0 }, errors: [] };
    case 'removed':
    case 'kept':
      return imageIn(stop, entered, { kind, words });
    case 'rescanned':
      return againIn(entered, stop, words);
    case 'missing':
    case 'found':
      return placeIn(entered, kind, words);
  }
}

/** The image that an answer is about: that of the stop, or one that was chosen. */
function imageIn(
  { page }: ScanStopView,
  entered: FormData,
  answer: { readonly kind: 'removed' | 'kept'; readonly words: ScanWords },
): ReadAnswer {
  const { kind, words } = answer;
  const id = page?.id ?? formText(entered, 'page');
  return id === ''
    ? wrong('page', words.c('stops.which'), words.c('stops.choose'))
    : { answer: { kind, page: id }, errors: [] };
}

function againIn(entered: FormData, stop: ScanStopView, { c }: ScanWords): ReadAnswer {
  const page = stop.page?.id ?? '';
  const by = formText(entered, 'by');
  return by === ''
    ? wrong('by', c('stops.by'), c('stops.choose'))
    : { answer: { kind: 'rescanned', page, by }, errors: [] };
}

function placeIn(entered: FormData, kind: 'missing' | 'found', { c }: ScanWords): ReadAnswer {
  const bundle = Number(formText(entered, 'bundle'));
  const position = Number(formText(entered, 'position'));
  const isPlace = bundle >= 1 && position >= 1 && position <= bundleSize;
  return isPlace
    ? { answer: { kind, ballot: (bundle - 1) * bundleSize + position }, errors: [] }
    : wrong('bundle', c('stops.bundle'), c('stops.placeMissing'));
}

function wrong(at: string, label: string, message: string): ReadAnswer {
  return { errors: [{ at, label, message }] };
}
