import { type BallotSessionView } from '@daihoi/contract/ballot-session';
import { ballotScanRoutes } from '@daihoi/contract/ballot-scan';
import { useState } from 'react';
import { urlOf } from '../../../api/url-of.ts';
import { addressOf } from '../ballot-view.ts';
import { useScanWords } from './use-scan-words.ts';

interface ScanImageProps {
  readonly view: BallotSessionView;
  readonly page: string;
  /** The printed number whose row is wanted; the whole page without one. */
  readonly row?: number | undefined;
  readonly says: string;
}

/** The image of a scanned page or of one row of it. The browser keeps it only as long as it is shown. */
export function ScanImage({ view, page, row, says }: ScanImageProps) {
  const address = urlOf(ballotScanRoutes.page, {
    params: { ...addressOf(view), page },
    query: { row },
  });
  return <RoomImage address={address} says={says} />;
}

interface CleanImageProps extends Omit<ScanImageProps, 'page'> {
  /** The page of the ballot, from 1. */
  readonly page: number;
}

/** The same of the clean print. */
export function CleanImage({ view, page, row, says }: CleanImageProps) {
  const address = urlOf(ballotScanRoutes.clean, {
    params: { ...addressOf(view), page: String(page) },
    query: { row },
  });
  return <RoomImage address={address} says={says} />;
}

function RoomImage({ address, says }: { readonly address: string; readonly says: string }) {
  const { c } = useScanWords();
  const [failed, setFailed] = useState(false);
  return (
    <figure className="scan-image">
      <figcaption>{says}</figcaption>
      {failed ? (
        <p className="hands-note">{c('stops.noImage')}</p>
      ) : (
        <img src={address} alt={says} onError={() => setFailed(true)} />
      )}
    </figure>
  );
}
