import type { ScanAnswerBody, ScanStopView } from '@daihoi/contract/ballot-scan';
import { bundleSize } from '@daihoi/domain/ballot-session';
import type { FieldError } from '../../../components/form-context.ts';
import { formText } from '../../../lib/form-text.ts';
import type { ScanWords } from './use-scan-words.ts';

export type AnswerKind = ScanAnswerBody['kind'];

/** The answers that a stop takes, the likeliest first, with their words. */
export function answersTo(
  stop: ScanStopView,
  missing: readonly number[],
): readonly { readonly kind: AnswerKind; readonly key: AnswerKey }[] {
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
        ...((stop.later?.length ?? 0) > 0
          ? [{ kind: 'rescanned', key: 'stops.rescanned' } as const]
          : []),
      ];
    case 'count':
      return (stop.sheets ?? 0) < (stop.collected ?? 0)
        ? [{ kind: 'missing', key: 'stops.missing' }]
        : [
            { kind: 'removed', key: 'stops.removedMany' },
            ...(missing.length > 0 ? [{ kind: 'found', key: 'stops.found' } as const] : []),
          ];
  }
}

type AnswerKey =
  | 'stops.fileRemoved'
  | 'stops.removedTwice'
  | 'stops.keptTwice'
  | 'stops.keptOther'
  | 'stops.removedOther'
  | 'stops.rescanned'
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
  const { c } = words;
  const page = stop.page?.id ?? formText(entered, 'page');
  switch (kind) {
    case 'fileRemoved':
      return { answer: { kind, file: stop.file?.id ?? '' }, errors: [] };
    case 'removed':
    case 'kept':
      return page === ''
        ? wrong('page', c('stops.which'), c('stops.choose'))
        : { answer: { kind, page }, errors: [] };
    case 'rescanned':
      return againIn(entered, page, words);
    case 'missing':
    case 'found':
      return placeIn(entered, kind, words);
  }
}

function againIn(entered: FormData, page: string, { c }: ScanWords): ReadAnswer {
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
