import { daysLeft, phaseOn, type ConsultationPhase, type Passage } from '@daihoi/domain/comments';
import { err, invariant, ok, type Result, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import { organizationLevels } from '@daihoi/domain/organisation';
import { may, type Actor } from '../../access/index.ts';
import type { PaperPictureFile } from '../../papers/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type {
  AskedOfUnit,
  AskedUnitQuery,
  AskedUnitRecord,
  BoxCounts,
  BoxQuery,
  CommentId,
  CommentLine,
  CommentPage,
  CommentRecord,
  CommentStore,
  LevelTally,
} from '../comment-store.ts';
import { findAsked, isOwner, type OpenedAsked, type WhichAsked } from '../open-asked.ts';
import { passagePicture } from '../passage-picture.ts';

/** A consultation in the list of a unit. */
export interface ListedConsultation extends AskedOfUnit {
  readonly isOwn: boolean;
  readonly phase: ConsultationPhase;
  readonly daysLeft: number;
  readonly box: BoxCounts;
}

const longestList = 100;

/** What a unit is asked in a season, and what it asks itself; at most 100. */
export async function viewConsultations(
  ports: Ports,
  { unitId, seasonId }: { readonly unitId: UnitId; readonly seasonId: SeasonId },
): Promise<readonly ListedConsultation[]> {
  const asked = await ports.read.comments.ofUnit(seasonId, unitId, longestList);
  const today = ports.clock.today();
  return Promise.all(
    asked
      .filter(({ consultation }) => consultation.value.state !== 'CALLED_OFF')
      .map(async (each) => ({
        ...each,
        isOwn: isOwner(each),
        phase: phaseOn(each.consultation.value, today),
        daysLeft: daysLeft(each.consultation.value, today),
        box: await ports.read.comments.boxCounts(each.consultation.id, unitId),
      })),
  );
}

/** A consultation as one unit sees it. */
export interface ConsultationPage extends ListedConsultation {
  readonly mayWrite: boolean;
  readonly mayAsk: boolean;
  /** Units that send to this one, by level. */
  readonly below: readonly LevelTally[];
  /** For the unit of the draft: everybody who is asked, by level, and what has not been sent. */
  readonly board:
    | {
        readonly levels: readonly LevelTally[];
        readonly lying: Pick<BoxCounts, 'lines' | 'held'>;
        readonly comments: number;
      }
    | undefined;
  readonly places: Awaited<ReturnType<CommentStore['places']>>;
  /** The short name of the unit to which this one sends. */
  readonly superiorName: string | undefined;
}

export async function viewConsultation(
  ports: Ports,
  actor: Actor,
  which: WhichAsked,
): Promise<Result<ConsultationPage, NotFound>> {
  const found = await findAsked(ports.read, which);
  if (!found.ok) return found;
  const { consultation, asked } = found.value;
  const { comments, units } = ports.read;
  const today = ports.clock.today();
  const { superiorId } = asked.value;
  const superior = superiorId && (await units.byId(superiorId));
  return ok({
    consultation,
    asked,
    isOwn: isOwner(found.value),
    phase: phaseOn(consultation.value, today),
    daysLeft: daysLeft(consultation.value, today),
    box: await comments.boxCounts(consultation.id, which.unitId),
    mayWrite: may(actor, 'comment.write', asked.unit.path),
    mayAsk: isOwner(found.value) && may(actor, 'comment.ask', asked.unit.path),
    below: fromTheTop(await comments.talliesBelow(consultation.id, which.unitId)),
    board: isOwner(found.value)
      ? {
          levels: fromTheTop(await comments.tallies(consultation.id)),
          lying: await comments.lyingBelow(consultation.id, which.unitId),
          comments: await comments.countOf(consultation.id),
        }
      : undefined,
    places: await comments.places(consultation.id, which.unitId),
    superiorName: superior?.shortName,
  });
}

/** Levels as people list them: the highest first. */
export function fromTheTop<T extends { readonly level: string }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((left, right) => rankOf(right.level) - rankOf(left.level));
}

function rankOf(level: string): number {
  return organizationLevels.findIndex((each) => each === level);
}

/** The frozen passages that are commented on. */
export async function readPassages(
  ports: Ports,
  which: WhichAsked,
): Promise<Result<readonly Passage[], NotFound>> {
  const found = await findAsked(ports.read, which);
  return found.ok ? ok(await ports.read.comments.passages(which.consultationId)) : found;
}

/** A picture of the frozen text, for a unit that is asked. */
export async function readPassagePicture(
  ports: Ports,
  which: WhichAsked & { readonly image: string },
): Promise<Result<PaperPictureFile, NotFound>> {
  const found = await findAsked(ports.read, which);
  return found.ok ? passagePicture(ports, found.value.consultation, which.image) : found;
}

/** A page of what lies at a unit, or of what it sent. */
export async function viewBox(
  ports: Ports,
  which: WhichAsked & { readonly query: BoxQuery },
): Promise<Result<readonly CommentLine[], NotFound>> {
  const found = await findAsked(ports.read, which);
  if (!found.ok) return found;
  const lines = await ports.read.comments.box(which.consultationId, which.unitId, which.query);
  return ok(lines.map((line) => forReader(found.value, line)));
}

/** A line with its way, and a page of the comments that it stands for. */
export async function viewLine(
  ports: Ports,
  which: WhichAsked & { readonly commentId: CommentId; readonly page: CommentPage },
): Promise<
  Result<
    {
      readonly line: CommentLine;
      readonly way: Awaited<ReturnType<CommentStore['way']>>;
      readonly originals: readonly CommentRecord[];
    },
    NotFound
  >
> {
  const found = await findAsked(ports.read, which);
  if (!found.ok) return found;
  const { comments } = ports.read;
  const line = await comments.line(which.commentId);
  const isHere = line?.consultationId === which.consultationId && (await sees(ports, line, which));
  if (!isHere || !line)
    return err({ code: 'target.not-found', kind: 'comment', id: which.commentId });
  const originals = await comments.behind(line.id, which.page);
  return ok({
    line: forReader(found.value, line),
    way: await comments.way(line.id),
    originals: originals.map((each) => forReader(found.value, each)),
  });
}

/** A unit sees what stands at it, what it was given or sent, and what is merged into such a line. */
async function sees(ports: Ports, line: CommentRecord, { unitId }: WhichAsked): Promise<boolean> {
  if (line.standsAt === unitId || line.value.unitId === unitId) return true;
  const { comments } = ports.read;
  if (await comments.passedThrough(line.id, unitId)) return true;
  if (line.topId === line.id) return false;
  const top = await comments.comment(line.topId);
  invariant(top !== undefined, 'a comment has the line that stands for it');
  return top.standsAt === unitId || comments.passedThrough(top.id, unitId);
}

/** How to reach a person is for the unit that the person wrote to, and for the unit that answers. */
function forReader<T extends CommentRecord>(opened: OpenedAsked, comment: T): T {
  const mayReach = isOwner(opened) || comment.value.unitId === opened.asked.unit.id;
  return mayReach ? comment : { ...comment, value: { ...comment.value, authorContact: undefined } };
}

/** Units that owe an answer, or have sent: all of them for the unit of the draft, those that send to it for any other. */
export async function viewAskedUnits(
  ports: Ports,
  which: WhichAsked & { readonly query: Omit<AskedUnitQuery, 'superiorId'> },
): Promise<
  Result<
    readonly (AskedUnitRecord & { readonly lines: number; readonly superiorName: string })[],
    NotFound
  >
> {
  const found = await findAsked(ports.read, which);
  if (!found.ok) return found;
  const superiorId = isOwner(found.value) ? undefined : which.unitId;
  const query = { ...which.query, superiorId };
  return ok(await ports.read.comments.askedUnits(which.consultationId, query));
}
