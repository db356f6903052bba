import {
  checkCallUp,
  checkMeeting,
  sendComments,
  type CommentMeeting,
  type ConsultationRefusal,
  type MeetingRefusal,
  type SendRefusal,
} from '@daihoi/domain/comments';
import { err, invariant, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import { refuseMarked, type SecretMark } from '../../checking/index.ts';
import type { ClaimedFile, DocumentRefusal, StoredFileRow } from '../../files/index.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound, StaleVersion } from '../../ports/versioned.ts';
import { auditComment } from '../audit-comment.ts';
import {
  consultationNotFound,
  findAsked,
  isOwner,
  openAsked,
  type OpenedAsked,
  type WhichAsked,
} from '../open-asked.ts';

type AskedRefusal = NotFound | StaleVersion | ConsultationRefusal;

/** A unit's row in the version that was read. */
export interface AskedVersion extends WhichAsked {
  readonly version: number;
}

/** Records the meeting in which the unit talked about the draft. The minutes that were uploaded stay. */
export function recordMeeting(
  ports: Ports,
  actor: Actor,
  command: AskedVersion & { readonly meeting: Omit<CommentMeeting, 'minutesHash'> },
): Promise<Result<number, AskedRefusal | MeetingRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, AskedRefusal | MeetingRefusal>> => {
    const opened = await openVersion(stores, command);
    if (!opened.ok) return opened;
    const { asked } = opened.value;
    const minutesHash = asked.value.meeting?.minutesHash;
    const meeting = checkMeeting({ ...command.meeting, minutesHash }, ports.clock.today());
    if (!meeting.ok) return meeting;
    return saveMeeting(ports, stores, { actor, opened: opened.value, meeting: meeting.value });
  });
}

/** Puts the minutes of the meeting beside it; a second file takes the place of the first. */
export async function addMinutes(
  ports: Ports,
  actor: Actor,
  command: AskedVersion & { readonly file: ClaimedFile },
): Promise<Result<number, AskedRefusal | DocumentRefusal | SecretMark | SendRefusal>> {
  const checked = ports.files.checkDocument(command.file);
  if (!checked.ok) return checked;
  const marked = await refuseMarked(ports, command.file, checked.value);
  if (!marked.ok) return marked;
  const content = await ports.files.put(command.file.bytes);
  const file: StoredFileRow = { ...content, mediaType: checked.value.mediaType };
  return ports.transact(async (stores): Promise<Result<number, AskedRefusal | SendRefusal>> => {
    const opened = await openVersion(stores, command);
    if (!opened.ok) return opened;
    const { meeting } = opened.value.asked.value;
    if (!meeting) return err({ code: 'comment.no-meeting' });
    await stores.storedFiles.remember(file, ports.clock.now());
    const next = { ...meeting, minutesHash: file.hash };
    return saveMeeting(ports, stores, { actor, opened: opened.value, meeting: next });
  });
}

async function saveMeeting(
  ports: Ports,
  stores: Stores,
  work: {
    readonly actor: Actor;
    readonly opened: OpenedAsked;
    readonly meeting: CommentMeeting;
  },
): Promise<Result<number, StaleVersion>> {
  const { actor, opened, meeting } = work;
  const { asked, consultation } = opened;
  const stamp = { at: ports.clock.now(), by: actor.accountId };
  const saved = await stores.comments.saveAsked(asked, { ...asked.value, meeting }, stamp);
  if (!saved.ok) return saved;
  await auditComment(ports, stores, {
    actor,
    act: 'comment.meeting-recorded',
    unit: asked.unit,
    consultationId: consultation.id,
    before: asked.value.meeting,
    after: meeting,
  });
  return saved;
}

export interface SendCommand extends AskedVersion {
  /** The lines that were seen when it was decided; another number means that somebody wrote meanwhile. */
  readonly lines: number;
  readonly nothingToSay: boolean;
}

/** Sends what stands at a unit to the asked unit above. Answers how many lines went. */
export function sendUpward(
  ports: Ports,
  actor: Actor,
  command: SendCommand,
): Promise<Result<number, AskedRefusal | SendRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, AskedRefusal | SendRefusal>> => {
    const opened = await openVersion(stores, command);
    if (!opened.ok) return opened;
    const { asked, consultation } = opened.value;
    const { unitId, consultationId } = command;
    const counts = await stores.comments.boxCounts(consultationId, unitId);
    if (counts.lines !== command.lines)
      return err({ code: 'version.stale', expected: command.version });
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    const { nothingToSay } = command;
    const sent = sendComments(consultation.value, asked.value, {
      ...counts,
      ...stamp,
      today: ports.clock.today(),
      nothingToSay,
    });
    if (!sent.ok) return sent;
    const to = sent.value.superiorId;
    invariant(to !== undefined, 'who sends has a unit above');
    const saved = await stores.comments.saveAsked(asked, sent.value, stamp);
    if (!saved.ok) return saved;
    const moved = await stores.comments.climb(consultationId, { from: unitId, to }, stamp);
    await auditComment(ports, stores, {
      actor,
      act: 'comment.sent',
      unit: asked.unit,
      consultationId,
      after: { lines: moved, nothingToSay },
    });
    return ok(moved);
  });
}

/** After the last day the unit of the draft fetches what lies below, as it is. Answers how many comments came. */
export function callUpComments(
  ports: Ports,
  actor: Actor,
  command: WhichAsked,
): Promise<Result<number, AskedRefusal | SendRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, AskedRefusal | SendRefusal>> => {
    const opened = await openAsked(stores, command);
    if (!opened.ok) return opened;
    const { asked, consultation } = opened.value;
    const lying = await stores.comments.lyingBelow(consultation.id, asked.unit.id);
    const today = ports.clock.today();
    const refusal = checkCallUp(consultation.value, asked.value, { ...lying, today });
    if (refusal) return err(refusal);
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    const moved = await stores.comments.callUp(consultation.id, asked.unit.id, stamp);
    await auditComment(ports, stores, {
      actor,
      act: 'comment.called-up',
      unit: asked.unit,
      consultationId: consultation.id,
      after: { comments: moved },
    });
    return ok(moved);
  });
}

async function openVersion(
  stores: Stores,
  command: AskedVersion,
): Promise<Result<OpenedAsked, AskedRefusal>> {
  const opened = await openAsked(stores, command);
  if (!opened.ok) return opened;
  return opened.value.asked.version === command.version
    ? opened
    : err({ code: 'version.stale', expected: command.version });
}

/** The minutes of a unit: for itself, for the unit that it sends to, and for the unit that answers. */
export async function readMinutes(
  ports: Ports,
  which: WhichAsked & { readonly ofUnit: WhichAsked['unitId'] },
): Promise<Result<{ readonly mediaType: string; readonly bytes: Uint8Array }, NotFound>> {
  const gone = err(consultationNotFound(which.consultationId));
  const found = await findAsked(ports.read, which);
  if (!found.ok) return found;
  const theirs = await ports.read.comments.asked(which.consultationId, which.ofUnit);
  const mayRead =
    which.ofUnit === which.unitId ||
    theirs?.value.superiorId === which.unitId ||
    isOwner(found.value);
  const hash = mayRead ? theirs?.value.meeting?.minutesHash : undefined;
  if (hash === undefined) return gone;
  const bytes = await ports.files.get(hash);
  invariant(bytes !== undefined, 'stored minutes are there');
  const checked = ports.files.checkDocument({ name: 'bien-ban', bytes });
  return checked.ok ? ok({ mediaType: checked.value.mediaType, bytes }) : gone;
}
