import type { CommentPageOpened, HeldDesk, LookedUpReceipt } from '@daihoi/application/comments';
import type { IssuedChallenge } from '@daihoi/application/challenge';
import {
  setAsideWords,
  type ChallengeView,
  type CommentPageView,
  type PagePassage,
  type HeldDesk as WireDesk,
  type ReceiptView,
  type SetAsideGround,
} from '@daihoi/contract/public-comments';
import type { Passage } from '@daihoi/domain/comments';
import { dayOf } from '@daihoi/domain/kernel';

/** What everybody may see of a page. */
export function toCommentPage(page: CommentPageOpened): CommentPageView {
  const { kind, consultation, unit, passages, phase, daysLeft } = page;
  const { title, summary, questions, opensOn, closesOn } = consultation.value;
  return {
    kind,
    title,
    askedBy: consultation.unit.fullName,
    members: kind === 'member' ? unit.fullName : null,
    opensOn,
    closesOn,
    phase,
    daysLeft,
    summary,
    questions: [...questions],
    passages: passages.map(toPassage),
  };
}

/** A frozen paragraph with its notes and pictures. */
export function toPassage({ notes, pictures, ...passage }: Passage): PagePassage {
  return {
    ...passage,
    ...(notes ? { notes: notes.map((note) => ({ ...note })) } : {}),
    ...(pictures ? { pictures: pictures.map((picture) => ({ ...picture })) } : {}),
  };
}

export function toChallenge({ ticket, effort, expiresAt }: IssuedChallenge): ChallengeView {
  return { ticket, expiresAt, parts: effort.parts, bits: effort.bits };
}

/** What became of a comment; the name and the telephone number of its writer stay with the office. */
export function toReceipt(found: LookedUpReceipt): ReceiptView {
  const { comment, consultation, standsAt, way } = found;
  const { passage, text, state, setAsideReason, paragraph } = comment.value;
  return {
    receipt: comment.receipt,
    title: consultation.value.title,
    askedBy: consultation.unit.fullName,
    madeOn: dayOf(comment.madeAt),
    passage: paragraph === undefined ? null : passage,
    text,
    state,
    reason: setAsideReason ?? null,
    standsAt: standsAt.fullName,
    way: way.map(({ to, at, calledUp }) => ({ to, at, calledUp })),
    answer: toAnswer(found.answer),
  };
}

function toAnswer(answer: LookedUpReceipt['answer']): ReceiptView['answer'] {
  const response = answer?.value.response;
  if (!answer || !response) return null;
  return {
    outcome: response.outcome,
    reason: response.reason,
    gist: answer.value.gist,
    answeredOn: answer.answeredAt === undefined ? null : dayOf(answer.answeredAt),
    changes: answer.changes.map(({ version, paragraph }) => ({ version, paragraph })),
  };
}

/** The desk of an office; `pages` come with the squares that lead there. */
export function toHeldDesk(desk: HeldDesk, pages: WireDesk['pages'], mayWrite: boolean): WireDesk {
  const { consultation, unit, phase, counts, held } = desk;
  return {
    title: consultation.value.title,
    unit: unit.fullName,
    askedBy: consultation.unit.fullName,
    closesOn: consultation.value.closesOn,
    phase,
    mayWrite,
    counts: { held: counts.held, setAside: counts.setAside },
    held: held.map(({ comment, like }) => ({
      id: comment.id,
      version: comment.version,
      source: comment.value.source === 'member' ? 'member' : 'public',
      name: comment.value.authorName ?? null,
      contact: comment.value.authorContact ?? null,
      paragraph: comment.value.paragraph ?? null,
      passage: comment.value.passage,
      text: comment.value.text,
      madeAt: comment.madeAt,
      like,
    })),
    pages,
  };
}

/** The whole reason as the writer reads it; records of a consultation are in Vietnamese. */
export function reasonOf(ground: SetAsideGround, words: string | null): string {
  const said = setAsideWords[ground].vi;
  return words === null ? said : `${said}: ${words}`;
}
