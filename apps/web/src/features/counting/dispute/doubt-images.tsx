import type { BallotSessionView, DisputedBallot } from '@daihoi/contract/ballot-session';
import { useState } from 'react';
import { LinkButton } from '../../../components/button.tsx';
import { CleanImage, ScanImage } from '../scan/scan-image.tsx';
import { useScanWords } from '../scan/use-scan-words.ts';
import { differingRows } from './choices.ts';
import '../scan/scan.css';

/** More rows than this are easier seen on the whole page. */
const rowsShown = 6;

interface DoubtImagesProps {
  readonly view: BallotSessionView;
  readonly ballot: DisputedBallot;
  /** The printed numbers on each page of the ballot. */
  readonly layout: readonly (readonly number[])[];
}

type Scan = DisputedBallot['scans'][number];

/** The scanned sheet beside its clean print: first the rows in doubt, the whole page when somebody asks. */
export function DoubtImages({ view, ballot, layout }: DoubtImagesProps) {
  if (ballot.scans.length === 0) return null;
  return ballot.scans.map((scan) => (
    <OneScan key={scan.witness} view={view} ballot={ballot} layout={layout} scan={scan} />
  ));
}

function OneScan({ view, ballot, layout, scan }: DoubtImagesProps & { readonly scan: Scan }) {
  const { c, witness } = useScanWords();
  const rows = differingRows(ballot, view.candidates.length).map(({ number }) => number);
  const shown = rows.length <= rowsShown ? rows : [];
  const [whole, setWhole] = useState<number>();
  const { bundle, position, pages } = scan;
  const moved = bundle !== ballot.bundle || position !== ballot.position;
  const label = `${witness(view, scan.witness)}: ${c('dispute.images')}`;
  if (pages.length === 0) return <p className="hands-note">{c('dispute.noPages')}</p>;
  return (
    <section className="doubt-images" aria-label={label}>
      {moved && <p className="hands-note">{c('dispute.elsewhere', { bundle, position })}</p>}
      {whole === undefined
        ? shown.map((row) => (
            <RowPair key={row} view={view} row={row} layout={layout} scan={scan} />
          ))
        : pages[whole] !== undefined && (
            <div className="scan-images">
              <ScanImage
                view={view}
                page={pages[whole]}
                says={c('dispute.pageImage', { n: whole + 1 })}
              />
              <CleanImage
                view={view}
                page={whole + 1}
                says={c('dispute.pageClean', { n: whole + 1 })}
              />
            </div>
          )}
      <p className="room-links">
        {pages.map((page, at) => (
          <LinkButton key={page} onPress={() => setWhole(whole === at ? undefined : at)}>
            {whole === at ? c('dispute.rows') : c('dispute.wholePage', { n: at + 1 })}
          </LinkButton>
        ))}
      </p>
    </section>
  );
}

interface RowPairProps extends Pick<DoubtImagesProps, 'view' | 'layout'> {
  readonly row: number;
  readonly scan: Scan;
}

/** One row as it was scanned, and as it was printed. */
function RowPair({ view, row, layout, scan }: RowPairProps) {
  const { c } = useScanWords();
  const at = Math.max(
    0,
    layout.findIndex((numbers) => numbers.includes(row)),
  );
  const page = scan.pages[at] ?? scan.pages[0];
  if (page === undefined) return null;
  return (
    <div className="doubt-row">
      <ScanImage view={view} page={page} row={row} says={c('dispute.scanned', { n: row })} />
      <CleanImage view={view} page={at + 1} row={row} says={c('dispute.clean', { n: row })} />
    </div>
  );
}
