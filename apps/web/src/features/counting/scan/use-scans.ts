import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { ballotScanRoutes, type ScanningView } from '@daihoi/contract/ballot-scan';
import { useRoute } from '../../../api/use-route.ts';
import { addressOf } from '../ballot-view.ts';

interface UseScansOptions {
  /** In milliseconds. */
  readonly every: number;
  /** How many of the newest files are wanted by name. */
  readonly files?: number;
}

/** The scans of a ballot, asked again and again: what did not change since the last answer is not sent once more. */
export function useScans(view: BallotSessionView, { every, files = 0 }: UseScansOptions) {
  const params = addressOf(view);
  const input = { params, query: { files } };
  return useRoute(ballotScanRoutes.show, input, {
    every,
    keepLast: true,
    onward: {
      ask: ({ version }) => ({ params, query: { files, known: version } }),
      join: (last, next) => (next.witnesses ? next : { ...last, ...next }),
    },
  });
}

/** What one witness has scanned; undefined for one that does not scan. */
export function scansOf(
  { witnesses = [] }: { readonly witnesses?: readonly ScanningView[] | undefined },
  witness: number,
): ScanningView | undefined {
  return witnesses.find((each) => each.witness === witness);
}
