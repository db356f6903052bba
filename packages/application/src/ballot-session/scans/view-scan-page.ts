import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { SessionPlace } from '../ballot-session-store.ts';
import { sessionNotFound } from '../record-session.ts';
import type { BallotReader } from './ballot-reader.ts';
import { layoutOfHash } from './scan-layout.ts';
import { parseScanPageId } from './scan-store.ts';

export type ScanViewRefusal =
  NotFound | { readonly code: 'ballot-scan.no-image' } | { readonly code: 'ballot-scan.sealed' };

/** The image of a page of this ballot, or of one row of it, as JPEG. */
export async function viewScanPage(
  ports: Ports,
  reader: BallotReader,
  asked: {
    readonly place: SessionPlace;
    readonly page: string;
    readonly row?: number | undefined;
  },
): Promise<Result<Uint8Array, ScanViewRefusal>> {
  const stored = await ports.read.ballotSessions.find(asked.place);
  if (!stored) return err(sessionNotFound(asked.place));
  // Images are the ballots: under the seal nobody looks at them (decision 0010).
  if (stored.session.state === 'SEALED') return err({ code: 'ballot-scan.sealed' });
  const named = parseScanPageId(asked.page);
  const files = await ports.read.ballotScans.files(stored.session.id);
  const file = files.find(({ id }) => id === named?.file);
  if (!file || !named) return err({ code: 'ballot-scan.no-image' });
  // After its term two persons may have removed it (decision 0017).
  if ((await ports.read.storedFiles.kept([file.hash])).length === 0)
    return err({ code: 'ballot-scan.no-image' });
  const layoutText = await layoutOfHash(ports.read, stored.session, file.layoutHash);
  const { row } = asked;
  const image = await reader.view({
    layoutText: layoutText ?? '',
    hash: file.hash,
    page: named.page,
    row,
  });
  return image ? ok(image) : err({ code: 'ballot-scan.no-image' });
}

/** The clean print of a page of the ballot, or of one row of it: what the sheet looked like before any pen. */
export async function viewCleanPrint(
  ports: Ports,
  reader: BallotReader,
  asked: {
    readonly place: SessionPlace;
    readonly page: number;
    readonly row?: number | undefined;
  },
): Promise<Result<Uint8Array, ScanViewRefusal>> {
  const stored = await ports.read.ballotSessions.find(asked.place);
  if (!stored) return err(sessionNotFound(asked.place));
  const layouts = await ports.read.ballotScans.layouts(stored.session.id);
  const [first] = await ports.read.ballotScans.files(stored.session.id);
  const layout = layouts.find(({ hash }) => hash === first?.layoutHash) ?? layouts.at(-1);
  if (!layout) return err({ code: 'ballot-scan.no-image' });
  const { page, row } = asked;
  const image = await reader.viewClean({ layoutText: layout.text, page, row });
  return image ? ok(image) : err({ code: 'ballot-scan.no-image' });
}
