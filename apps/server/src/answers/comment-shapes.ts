import type {
  AskedUnitRecord,
  CommentCursor,
  CommentId,
  CommentLine,
  CommentRecord,
  ConsultationPage,
  ListedConsultation,
} from '@daihoi/application/comments';
import type {
  AskedUnitLine,
  CommentLineView,
  CommentView,
  ConsultationLine,
  ConsultationView,
  MeetingView,
} from '@daihoi/contract/comments';
import type { CommentMeeting } from '@daihoi/domain/comments';
import { brand, type Instant } from '@daihoi/domain/kernel';
import { toUnitRef } from './shapes.ts';

/** A consultation in the list of a unit. */
export function toConsultationLine(each: ListedConsultation): ConsultationLine {
  const { consultation, asked, isOwn, phase, daysLeft, box } = each;
  const { title, state, opensOn, closesOn } = consultation.value;
  return {
    id: consultation.id,
    congressId: consultation.congressId,
    draftId: consultation.draftId,
    kind: consultation.draftKind,
    title,
    asker: toUnitRef(consultation.unit),
    isOwn,
    state,
    phase,
    opensOn,
    closesOn,
    daysLeft,
    box,
    sent: toSent(asked),
  };
}

export function toConsultationView(page: ConsultationPage): ConsultationView {
  const { consultation, asked } = page;
  const { summary, questions, asksMembers, asksPublic } = consultation.value;
  return {
    ...toConsultationLine(page),
    version: consultation.version,
    unitVersion: asked.version,
    draftVersion: consultation.draftVersion,
    summary,
    questions: [...questions],
    asksMembers,
    asksPublic,
    mayWrite: page.mayWrite,
    mayAsk: page.mayAsk,
    meeting: toMeeting(asked.value.meeting),
    superiorName: page.superiorName ?? null,
    memberCode: asked.memberCode ?? null,
    publicCode: page.isOwn ? (consultation.publicCode ?? null) : null,
    calledUpAt: asked.value.calledUpAt ?? null,
    below: [...page.below],
    board: page.board ? { ...page.board, levels: [...page.board.levels] } : null,
    places: page.places.map(({ paragraph, lines }) => ({ paragraph: paragraph ?? null, lines })),
  };
}

function toSent({ value, sentBy }: AskedUnitRecord): ConsultationLine['sent'] {
  return value.sent ? { ...value.sent, by: sentBy?.name ?? '' } : null;
}

function toMeeting(meeting: CommentMeeting | undefined): MeetingView | null {
  if (!meeting) return null;
  const { metOn, membersTotal, membersPresent, minutesNumber, minutesHash } = meeting;
  return {
    metOn,
    membersTotal,
    membersPresent,
    minutesNumber: minutesNumber ?? null,
    hasMinutes: minutesHash !== undefined,
  };
}

export function toComment(comment: CommentRecord): CommentView {
  const { value } = comment;
  return {
    id: comment.id,
    version: comment.version,
    source: value.source,
    channel: value.channel,
    unitId: value.unitId ?? null,
    unitName: comment.unitName ?? null,
    authorName: value.authorName ?? null,
    authorContact: value.authorContact ?? null,
    paragraph: value.paragraph ?? null,
    passage: value.passage,
    text: value.text,
    persons: value.persons,
    state: value.state,
    setAsideReason: value.setAsideReason ?? null,
    receipt: comment.receipt,
    madeAt: comment.madeAt,
    madeBy: comment.madeBy?.name ?? null,
  };
}

export function toCommentLine(line: CommentLine): CommentLineView {
  return { ...toComment(line), behind: line.behind };
}

export function toAskedUnitLine(
  asked: AskedUnitRecord & { readonly lines: number; readonly superiorName: string },
): AskedUnitLine {
  return {
    unit: toUnitRef(asked.unit),
    superiorName: asked.superiorName,
    sent: toSent(asked),
    calledUpAt: asked.value.calledUpAt ?? null,
    meeting: toMeeting(asked.value.meeting),
    remindedAt: asked.reminder?.sentAt ?? null,
    lines: asked.lines,
  };
}

/** Where the next page begins; null when this one was not full. */
export function nextAfter(comments: readonly CommentRecord[], limit: number): string | null {
  const last = comments.at(-1);
  return last && comments.length === limit ? `${last.madeAt}_${last.id}` : null;
}

export function toCursor(after: string | undefined): CommentCursor | undefined {
  const [madeAt, id] = after?.split('_') ?? [];
  return madeAt === undefined || id === undefined
    ? undefined
    : { madeAt: brand<Instant>(madeAt), id: brand<CommentId>(id) };
}
