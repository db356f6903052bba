import {
  checkWindow,
  codeFrom,
  passagesOf,
  type Consultation,
  type ConsultationRefusal,
  type Passage,
} from '@daihoi/domain/comments';
import { err, ok, type Id, type Result, type UnitId } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import { auditPart } from '../../congress/audit-part.ts';
import {
  findDraft,
  openDraft,
  type OpenedDraft,
  type WhichDraft,
} from '../../drafting/open-draft.ts';
import type { ExaminationRefusal } from '../../checking/index.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound, StaleVersion } from '../../ports/versioned.ts';
import type { ConsultationId, ConsultationRecord } from '../comment-store.ts';
import { fromTheTop } from './view-consultation.ts';

/** What the office of a unit asks, and of whom. */
export interface AskingCommand extends WhichDraft, Omit<Consultation, 'state'> {
  /** Levels below the unit that are asked. */
  readonly levels: readonly string[];
}

export type AskingRefusal = ConsultationRefusal | NotFound | StaleVersion | ExaminationRefusal;

/**
 * Sends the passed version of a draft out for comments: its passages are frozen, and every unit below on the levels gets a row.
 */
export async function askForComments(
  ports: Ports,
  actor: Actor,
  command: AskingCommand,
): Promise<Result<ConsultationId, AskingRefusal>> {
  const wrong = checkAsking(ports, command);
  if (wrong) return err(wrong);
  const read = await readPassed(ports, command);
  if (!read.ok) return read;
  return ports.transact(async (stores): Promise<Result<ConsultationId, AskingRefusal>> => {
    const opened = await openDraft(stores, command);
    if (!opened.ok) return opened;
    return openConsultation(ports, stores, { actor, command, opened: opened.value, ...read.value });
  });
}

function checkAsking(ports: Ports, command: AskingCommand): ConsultationRefusal | undefined {
  const { levels, asksMembers, asksPublic } = command;
  if (levels.length === 0 && !asksMembers && !asksPublic)
    return { code: 'consultation.nobody-asked' };
  return checkWindow(command, ports.clock.today());
}

interface PassedVersion {
  readonly number: number;
  readonly passages: readonly Passage[];
}

/** The file is read before anything is held: a long paper takes its time. */
async function readPassed(
  ports: Ports,
  command: AskingCommand,
): Promise<Result<PassedVersion, AskingRefusal>> {
  const found = await findDraft(ports.read, command);
  if (!found.ok) return found;
  const number = passedVersion(found.value);
  const version =
    number === undefined ? undefined : await ports.read.drafts.version(command.draftId, number);
  const bytes = version && (await ports.files.get(version.file.hash));
  if (!version || !bytes) return err({ code: 'consultation.draft-not-passed' });
  const paper = await ports.examiner.read({ name: version.fileName, bytes });
  return paper.ok ? ok({ number: version.number, passages: passagesOf(paper.value) }) : paper;
}

/** The version that the superior passed, while the draft stands passed. */
function passedVersion({ draft }: OpenedDraft): number | undefined {
  const { state, rounds } = draft.value;
  if (state !== 'PASSED') return undefined;
  return rounds.findLast(({ outcome }) => outcome === 'passed')?.version;
}

async function openConsultation(
  ports: Ports,
  stores: Stores,
  work: PassedVersion & {
    readonly actor: Actor;
    readonly command: AskingCommand;
    readonly opened: OpenedDraft;
  },
): Promise<Result<ConsultationId, AskingRefusal>> {
  const { actor, command, opened, number, passages } = work;
  if (passedVersion(opened) !== number) return err({ code: 'consultation.draft-not-passed' });
  const { congress, draft } = opened;
  const { title, summary, questions, asksMembers, asksPublic, opensOn, closesOn } = command;
  const id = ports.newId<ConsultationId>();
  const on = ports.clock.today();
  const asked = await stores.comments.open({
    id,
    congressId: congress.value.id,
    draftId: draft.id,
    draftVersion: number,
    value: {
      title,
      summary,
      questions,
      asksMembers,
      asksPublic,
      opensOn,
      closesOn,
      state: 'ASKING',
    },
    passages,
    publicCode: asksPublic ? codeFrom(ports.newId<Id<'PublicCode'>>()) : undefined,
    units: { path: congress.unitPath, levels: command.levels, on },
    memberSeed: ports.newId<Id<'MemberSeed'>>(),
    stamp: { at: ports.clock.now(), by: actor.accountId },
  });
  if (asked === 0 && !asksMembers && !asksPublic) return err({ code: 'consultation.nobody-asked' });
  await auditPart(ports, stores, {
    actor,
    congress,
    act: 'consultation.opened',
    target: { kind: 'consultation', id },
    after: { draft: draft.id, version: number, levels: command.levels, asked, opensOn, closesOn },
  });
  return ok(id);
}

/** Whom a unit can ask about a draft, and what it has asked already. */
export async function viewAsking(
  ports: Ports,
  which: Pick<WhichDraft, 'congressId' | 'draftId'>,
): Promise<
  Result<
    {
      readonly unitId: UnitId;
      readonly levels: readonly { readonly level: string; readonly units: number }[];
      readonly consultations: readonly ConsultationRecord[];
    },
    NotFound
  >
> {
  const found = await findDraft(ports.read, which);
  if (!found.ok) return found;
  const { congress, draft } = found.value;
  return ok({
    unitId: congress.value.unitId,
    levels: fromTheTop(
      await ports.read.comments.levelsBelow(congress.unitPath, ports.clock.today()),
    ),
    consultations: await ports.read.comments.ofDraft(draft.id),
  });
}
