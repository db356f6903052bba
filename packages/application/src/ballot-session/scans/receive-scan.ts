import {
  meansOf,
  scanFileLimit,
  type BallotSession,
  type ScanSettlement,
} from '@daihoi/domain/ballot-session';
import { err, ok, unreachable, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { BallotPorts } from '../../counting-room/index.ts';
import type { ReceivingFault } from '../../files/index.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { KeyingSeat, SessionPlace } from '../ballot-session-store.ts';
import { isSeated, notSeated, seatAt, type KeyingRefusal } from '../key-ballots.ts';
import type { HandSecrets } from '../verify-hands.ts';
import type { BallotReader } from './ballot-reader.ts';
import { layoutsOf, type LayoutRefusal } from './scan-layout.ts';
import type {
  PrintedLayout,
  ReceivedScan,
  ScanFileId,
  ScanProgress,
  ScanSource,
} from './scan-store.ts';

export type ReceiveRefusal =
  | NotFound
  | KeyingRefusal
  | LayoutRefusal
  | { readonly code: 'ballot-scan.not-scanner' }
  | { readonly code: 'ballot-scan.empty'; readonly name: string }
  | { readonly code: 'ballot-scan.not-image'; readonly name: string }
  | { readonly code: 'file.too-large'; readonly name: string; readonly limitMiB: number }
  | { readonly code: 'ballot-scan.unreadable'; readonly name: string }
  | { readonly code: 'ballot-scan.disk-full'; readonly name: string };

/** What receiving and reading scans need besides the ports. */
export interface ScanTools {
  readonly ballots: BallotPorts;
  readonly reader: BallotReader;
}

/** A file as it is handed in. */
export interface HandedScan {
  readonly name: string;
  readonly parts: AsyncIterable<Uint8Array>;
  readonly source: ScanSource;
}

/**
 * Takes a file of scans from whoever sits at the scanner. The original is on disk under its hash when the answer comes, and
 * nothing ever overwrites it; reading begins by itself. The same bytes a second time are kept as a copy that people explain.
 */
export async function receiveScan(
  ports: Ports,
  tools: ScanTools & { readonly secrets: HandSecrets },
  given: {
    readonly actor: Actor;
    readonly place: SessionPlace;
    readonly seat: string;
    readonly file: HandedScan;
  },
): Promise<Result<ScanFileId, ReceiveRefusal>> {
  const seated = await seatAt(ports.read, tools.secrets, given);
  if (!seated.ok) return seated;
  const { session, ...seat } = seated.value;
  return takeScan(ports, tools, { ...given, session, seat });
}

/** Takes a file for a seat whose right was checked: what came over the wire and what lay in the watched folder. */
export async function takeScan(
  ports: Ports,
  tools: ScanTools,
  given: {
    readonly actor: Pick<Actor, 'accountId' | 'name'>;
    readonly place: SessionPlace;
    readonly session: BallotSession;
    readonly seat: Pick<KeyingSeat, 'member' | 'witness'>;
    readonly file: HandedScan;
  },
): Promise<Result<ScanFileId, ReceiveRefusal>> {
  const { session, seat, file, actor } = given;
  const { name } = file;
  if (meansOf(session, seat.witness) !== 'scanner') return err({ code: 'ballot-scan.not-scanner' });
  const layouts = await layoutsOf(ports, tools.ballots, session);
  if (!layouts.ok) return layouts;
  const { mediaTypeOf } = tools.reader;
  const stored = await ports.files.receive(file.parts, {
    most: scanFileLimit,
    wants: (head) => mediaTypeOf(head) !== undefined,
  });
  if (!stored.ok) return err(refusalOf(stored.error, name));
  const { hash, bytes, head } = stored.value;
  const known = await takenBefore(ports, given, hash);
  if (known) return ok(known);
  const layout = await layoutFor(ports, tools.reader, { session, hash, layouts: layouts.value });
  const received: ReceivedScan = {
    id: ports.newId<ScanFileId>(),
    sessionId: session.id,
    witness: seat.witness,
    name,
    hash,
    layoutHash: layout.hash,
    source: file.source,
    by: seat.member,
    actorId: actor.accountId,
    actorName: actor.name,
    at: ports.clock.now(),
  };
  return ports.transact(async (stores): Promise<Result<ScanFileId, ReceiveRefusal>> => {
    const held = await stores.ballotSessions.hold(given.place);
    if (held?.session.state !== 'COUNTING') return err({ code: 'ballot-session.not-counting' });
    // Receiving a large file takes its time: somebody may have been put in this place meanwhile.
    if (!isSeated(held.session, seat)) return err(notSeated(held.session, seat.member));
    const mediaType = mediaTypeOf(head) ?? '';
    await stores.storedFiles.remember({ hash, bytes, mediaType }, received.at);
    await addFile(stores, held.session, received);
    return ok(received.id);
  });
}

function refusalOf(fault: ReceivingFault, name: string): ReceiveRefusal {
  switch (fault) {
    case 'empty':
      return { code: 'ballot-scan.empty', name };
    case 'notWanted':
      return { code: 'ballot-scan.not-image', name };
    case 'tooLarge':
      return { code: 'file.too-large', name, limitMiB: scanFileLimit / 1024 / 1024 };
    case 'brokenOff':
      return { code: 'ballot-scan.unreadable', name };
    case 'diskFull':
      return { code: 'ballot-scan.disk-full', name };
    default:
      return unreachable(fault);
  }
}

/** After a restart the folder is looked through anew: what was taken from it before is known by its bytes. */
async function takenBefore(
  ports: Pick<Ports, 'read'>,
  of: { readonly session: BallotSession; readonly file: HandedScan },
  hash: string,
): Promise<ScanFileId | undefined> {
  if (of.file.source !== 'folder') return undefined;
  const files = await ports.read.ballotScans.files(of.session.id);
  return files.find((each) => each.source === 'folder' && each.hash === hash)?.id;
}

/** A copy is one of the same bytes that still counts. */
async function addFile(
  stores: Pick<Stores, 'ballotScans'>,
  session: BallotSession,
  received: ReceivedScan,
): Promise<void> {
  const files = await stores.ballotScans.files(session.id);
  const removed = removedFiles(files, session.scanSettlements ?? []);
  const same = files.find(({ id, hash }) => hash === received.hash && !removed.has(id));
  await stores.ballotScans.addFile(same ? { ...received, sameAs: same.id } : received);
  await stores.ballotScans.setFiled(session.id, received.witness, false);
}

/** Files that people took out, one by one or all that one scanner had brought. */
function removedFiles(
  files: readonly ScanProgress[],
  settlements: readonly ScanSettlement[],
): ReadonlySet<string> {
  const removed = settlements.flatMap(({ witness, answer }) => {
    if (answer.kind === 'fileRemoved') return [answer.file];
    if (answer.kind !== 'startedOver') return [];
    const own = files.filter((file) => file.witness === witness).map(({ id }): string => id);
    return own.slice(0, own.indexOf(answer.file) + 1);
  });
  return new Set(removed);
}

/** All files of a session are read by one layout: the first file says which, when there is a choice. */
async function layoutFor(
  ports: Ports,
  reader: BallotReader,
  of: {
    readonly session: BallotSession;
    readonly hash: string;
    readonly layouts: readonly [PrintedLayout, ...PrintedLayout[]];
  },
): Promise<PrintedLayout> {
  const [first, ...others] = of.layouts;
  if (others.length === 0) return first;
  const [earlier] = await ports.read.ballotScans.files(of.session.id);
  const chosen = of.layouts.find(({ hash }) => hash === earlier?.layoutHash);
  if (chosen) return chosen;
  const best = await reader.bestLayout(
    of.hash,
    of.layouts.map(({ text }) => text),
  );
  return of.layouts[best] ?? first;
}
