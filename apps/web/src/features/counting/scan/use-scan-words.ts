import { placeInBundle } from '@daihoi/domain/ballot-session';
import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import type { ScanStopView } from '@daihoi/contract/ballot-scan';
import { countingScansTexts } from '../../../i18n/counting-scans.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { meansOf } from '../witness-means.ts';

export type ScanPageRef = NonNullable<ScanStopView['page']>;

/** Words of the scans, with those of the room. */
export function useScanWords() {
  const room = useCountingWords();
  const { t: c } = useText(countingScansTexts);
  return {
    ...room,
    c,
    /** "Quét lần 2". */
    witness: (view: Pick<BallotSessionView, 'typists'>, n: number) =>
      c(`witness.${meansOf(view, n)}`, { n }),
    /** An image as people find it: file, page, and the place of its ballot. */
    pageName({ file, page, ballot }: ScanPageRef): string {
      return ballot === undefined
        ? c('stops.page', { file, page })
        : c('stops.pageBallot', { file, page, ...placeInBundle(ballot) });
    },
    /** Why a file could not be opened. */
    fault(code: string): string {
      const key = countingScansTexts.keys.find((each) => each === `fault.${code}`);
      return c(key ?? 'fault.other');
    },
  };
}

export type ScanWords = ReturnType<typeof useScanWords>;
