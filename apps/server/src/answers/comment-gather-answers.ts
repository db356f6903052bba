import {
  addMinutes,
  askForComments,
  callOffConsultation,
  callUpComments,
  enterComment,
  extendWindow,
  mergeLines,
  proposeLikeLines,
  readMinutes,
  readPassagePicture,
  readPassages,
  recordMeeting,
  remindSilent,
  sendUpward,
  settleComment,
  viewAskedUnits,
  viewAsking,
  viewBox,
  viewConsultation,
  viewConsultations,
  viewLine,
  type CommentId,
  type ConsultationId,
} from '@daihoi/application/comments';
import type { Ports } from '@daihoi/application/ports';
import { gatherRoutes } from '@daihoi/contract/comments';
import {
  brand,
  calendarDate,
  err,
  invariant,
  ok,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { toPassage } from './public-comment-shapes.ts';
import { serve, type AnswersFor, type Served } from '../http/answers.ts';
import {
  nextAfter,
  toAskedUnitLine,
  toComment,
  toCommentLine,
  toConsultationLine,
  toConsultationView,
  toCursor,
} from './comment-shapes.ts';
import { whichDraft } from './which-draft.ts';

type Answers = AnswersFor<typeof gatherRoutes>;

/** Comments on drafts from the asking to the last sending. */
export function commentGatherAnswers(ports: Ports): Served {
  return serve(gatherRoutes, {
    ...askingAnswers(ports),
    ...readingAnswers(ports),
    ...boxAnswers(ports),
    ...writingAnswers(ports),
    ...sendingAnswers(ports),
  });
}

/** What the unit of a draft asks. */
function askingAnswers(ports: Ports): Pick<Answers, 'asking' | 'ask' | 'extend' | 'callOff'> {
  return {
    async asking({ params }) {
      const seen = await viewAsking(ports, whichDraft(params));
      if (!seen.ok) return seen;
      const { unitId, levels, consultations } = seen.value;
      return ok({
        unitId,
        today: ports.clock.today(),
        levels: [...levels],
        consultations: consultations.map(({ id, value, draftVersion }) => ({
          id,
          title: value.title,
          state: value.state,
          draftVersion,
          opensOn: value.opensOn,
          closesOn: value.closesOn,
        })),
      });
    },
    async ask({ params, body, actor }) {
      const asked = await askForComments(ports, actor, {
        ...whichDraft(params),
        ...body,
        opensOn: calendarDate(body.opensOn),
        closesOn: calendarDate(body.closesOn),
      });
      if (!asked.ok) return asked;
      const found = await ports.read.comments.byId(asked.value);
      invariant(found !== undefined, 'what was opened is there');
      return ok({ id: found.id, unitId: found.unit.id });
    },
    async extend({ params, body, actor }) {
      const closesOn = calendarDate(body.closesOn);
      const { version } = body;
      return done(await extendWindow(ports, actor, { ...which(params), version, closesOn }));
    },
    callOff: async ({ params, body, actor }) =>
      done(await callOffConsultation(ports, actor, { ...which(params), ...body })),
  };
}

/** What a unit reads. */
function readingAnswers(
  ports: Ports,
): Pick<Answers, 'list' | 'show' | 'passages' | 'picture' | 'units' | 'minutes'> {
  return {
    async list({ params, query }) {
      const unitId = brand<UnitId>(params.unitId);
      const seasonId = brand<SeasonId>(query.season);
      const listed = await viewConsultations(ports, { unitId, seasonId });
      return ok({ consultations: listed.map(toConsultationLine) });
    },
    async show({ params, actor }) {
      const page = await viewConsultation(ports, actor, which(params));
      return page.ok ? ok(toConsultationView(page.value)) : page;
    },
    async passages({ params }) {
      const passages = await readPassages(ports, which(params));
      return passages.ok ? ok({ passages: passages.value.map(toPassage) }) : passages;
    },
    async picture({ params }) {
      const { image } = params;
      const picture = await readPassagePicture(ports, { ...which(params), image });
      return picture.ok ? ok({ file: { ...picture.value, name: image } }) : picture;
    },
    async units({ params, query }) {
      const { limit } = query;
      const asked = { show: query.show, level: query.level, after: query.after, limit };
      const units = await viewAskedUnits(ports, { ...which(params), query: asked });
      if (!units.ok) return units;
      const next = units.value.length === limit ? (units.value.at(-1)?.unit.path ?? null) : null;
      return ok({ units: units.value.map(toAskedUnitLine), next });
    },
    async minutes({ params }) {
      const ofUnit = brand<UnitId>(params.ofUnit);
      const read = await readMinutes(ports, { ...which(params), ofUnit });
      if (!read.ok) return read;
      const { mediaType, bytes } = read.value;
      const name = mediaType === 'application/pdf' ? 'bien-ban.pdf' : 'bien-ban.docx';
      return ok({ file: { name, mediaType, bytes } });
    },
  };
}

const shownOriginals = 50;
const shownGroups = 30;
const shownOfGroup = 50;

/** What lies in a box. */
function boxAnswers(ports: Ports): Pick<Answers, 'box' | 'line' | 'like'> {
  return {
    async box({ params, query }) {
      const { limit } = query;
      const lines = await viewBox(ports, {
        ...which(params),
        query: {
          show: query.show,
          paragraph: query.paragraph,
          after: toCursor(query.after),
          limit,
        },
      });
      if (!lines.ok) return lines;
      return ok({ lines: lines.value.map(toCommentLine), next: nextAfter(lines.value, limit) });
    },
    async line({ params, query }) {
      const page = { after: toCursor(query.after), limit: shownOriginals };
      const commentId = brand<CommentId>(params.commentId);
      const seen = await viewLine(ports, { ...which(params), commentId, page });
      if (!seen.ok) return seen;
      const { line, way, originals } = seen.value;
      return ok({
        line: toCommentLine(line),
        way: [...way],
        originals: originals.map(toComment),
        next: nextAfter(originals, shownOriginals),
      });
    },
    async like({ params }) {
      const groups = await proposeLikeLines(ports, which(params));
      if (!groups.ok) return groups;
      const shown = groups.value.slice(0, shownGroups);
      return ok({
        total: groups.value.length,
        groups: await Promise.all(
          shown.map(async ({ paragraph, lines }) => ({
            paragraph: paragraph ?? null,
            lines: await linesOf(ports, lines.slice(0, shownOfGroup)),
          })),
        ),
      });
    },
  };
}

async function linesOf(ports: Ports, ids: readonly CommentId[]) {
  const lines = await Promise.all(ids.map((id) => ports.read.comments.line(id)));
  return lines.flatMap((line) => (line ? [toCommentLine(line)] : []));
}

/** What the office writes, keys and puts in order. */
function writingAnswers(ports: Ports): Pick<Answers, 'write' | 'settle' | 'merge'> {
  return {
    async write({ params, body, actor }) {
      const { source, passage, text, persons } = body;
      return enterComment(ports, actor, {
        ...which(params),
        source,
        passage,
        text,
        persons,
        authorName: body.authorName ?? undefined,
        authorContact: body.authorContact ?? undefined,
        paragraph: body.paragraph ?? undefined,
      });
    },
    async settle({ params, body, actor }) {
      const commentId = brand<CommentId>(params.commentId);
      return done(await settleComment(ports, actor, { ...which(params), commentId, ...body }));
    },
    async merge({ params, body, actor }) {
      const lines = body.lines.map(({ id, version }) => ({ id: brand<CommentId>(id), version }));
      const { text } = body;
      const merged = await mergeLines(ports, actor, { ...which(params), lines, text });
      return merged.ok ? ok({ id: merged.value }) : merged;
    },
  };
}

/** The meeting, and the way upward. */
function sendingAnswers(
  ports: Ports,
): Pick<Answers, 'meeting' | 'addMinutes' | 'send' | 'remind' | 'callUp'> {
  return {
    async meeting({ params, body, actor }) {
      const { version, membersTotal, membersPresent } = body;
      const meeting = {
        metOn: calendarDate(body.metOn),
        membersTotal,
        membersPresent,
        minutesNumber: body.minutesNumber ?? undefined,
      };
      return done(await recordMeeting(ports, actor, { ...which(params), version, meeting }));
    },
    async addMinutes({ params, query, actor, file }) {
      if (!file) return err({ code: 'upload.missing' });
      const { version } = query;
      return done(await addMinutes(ports, actor, { ...which(params), version, file }));
    },
    async send({ params, body, actor }) {
      const sent = await sendUpward(ports, actor, { ...which(params), ...body });
      return sent.ok ? ok({ lines: sent.value }) : sent;
    },
    async remind({ params, body, actor }) {
      const { level, text } = body;
      const reminded = await remindSilent(ports, actor, { ...which(params), level, text });
      return reminded.ok ? ok({ units: reminded.value }) : reminded;
    },
    async callUp({ params, actor }) {
      const called = await callUpComments(ports, actor, which(params));
      return called.ok ? ok({ comments: called.value }) : called;
    },
  };
}

function which(params: { readonly unitId: string; readonly consultationId: string }) {
  return {
    unitId: brand<UnitId>(params.unitId),
    consultationId: brand<ConsultationId>(params.consultationId),
  };
}

function done<E>(result: Result<number, E>): Result<{ readonly version: number }, E> {
  return result.ok ? ok({ version: result.value }) : result;
}
