import {
  acceptFinding,
  addVersion,
  answerDraftRemark,
  changeEditor,
  compareWithVersion,
  checkReportPaper,
  moveDraftOn,
  nameDraft,
  pictureOfVersion,
  previewVersion,
  readVersion,
  remarkOnDraft,
  removeDraftRemark,
  repairVersion,
  shareWithDraft,
  shareWithNear,
  startDraft,
  viewDesk,
  viewDraft,
  viewDrafts,
  viewNearDrafts,
  withdrawAcceptance,
  type DraftId,
  type EditorChange,
} from '@daihoi/application/drafting';
import { documentMedia } from '@daihoi/application/files';
import type { Ports } from '@daihoi/application/ports';
import { draftingRoutes } from '@daihoi/contract/drafting';
import type { BodyOf } from '@daihoi/contract/http';
import {
  brand,
  err,
  ok,
  type AccountId,
  type CongressId,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { serve, type AnswersFor, type Served } from '../http/answers.ts';
import {
  reportSentences,
  toChange,
  toDraftLine,
  toDraftView,
  toNearDraft,
  toNearText,
  toShared,
  toUnitName,
} from './draft-shapes.ts';
import { toPreview } from './preview-shapes.ts';
import { whichDraft } from './which-draft.ts';

type Answers = AnswersFor<typeof draftingRoutes>;

/** The drafting office. */
export function draftAnswers(ports: Ports): Served {
  return serve(draftingRoutes, {
    ...listAnswers(ports),
    ...versionAnswers(ports),
    ...pageAnswers(ports),
    ...nearAnswers(ports),
    ...officeAnswers(ports),
    ...judgingAnswers(ports),
  });
}

/** What there is. */
function listAnswers(ports: Ports): Pick<Answers, 'desk' | 'list' | 'show'> {
  return {
    async desk({ params, query, actor }) {
      const desk = await viewDesk(ports, actor, {
        unitId: brand<UnitId>(params.unitId),
        seasonId: brand<SeasonId>(query.season),
      });
      if (!desk.ok) return desk;
      const { congressId, mayWrite, drafts, waiting } = desk.value;
      return ok({
        congressId: congressId ?? null,
        mayWrite,
        drafts: drafts.map(toDraftLine),
        waiting: waiting.map((each) => ({ ...toDraftLine(each), unitName: each.unit.shortName })),
      });
    },
    async list({ params, actor }) {
      const list = await viewDrafts(ports, actor, brand<CongressId>(params.congressId));
      if (!list.ok) return list;
      const { unit, mayWrite, mayJudge, drafts } = list.value;
      return ok({ unit: toUnitName(unit), mayWrite, mayJudge, drafts: drafts.map(toDraftLine) });
    },
    async show({ params, query, actor, lang }) {
      const page = await viewDraft(ports, actor, { ...whichDraft(params), number: query.number });
      return page.ok ? ok(toDraftView(page.value, actor, lang)) : page;
    },
  };
}

/** Versions as pages on screen. */
function pageAnswers(ports: Ports): Pick<Answers, 'preview' | 'picture'> {
  return {
    async preview({ params, actor }) {
      const asked = { ...whichDraft(params), number: params.number };
      const paper = await previewVersion(ports, actor, asked);
      return paper.ok ? ok(toPreview(paper.value)) : paper;
    },
    async picture({ params, actor }) {
      const { number, image } = params;
      const picture = await pictureOfVersion(ports, actor, {
        ...whichDraft(params),
        number,
        image,
      });
      return picture.ok ? ok({ file: { ...picture.value, name: image } }) : picture;
    },
  };
}

/** Versions as files, and what stands in them. */
function versionAnswers(
  ports: Ports,
): Pick<Answers, 'addVersion' | 'repair' | 'file' | 'changes' | 'shared' | 'report'> {
  return {
    async addVersion({ params, query, actor, file }) {
      if (!file) return err({ code: 'upload.missing' });
      const { version, why } = query;
      return done(await addVersion(ports, actor, { ...whichDraft(params), version, why, file }));
    },
    repair: async ({ params, body, actor }) =>
      done(await repairVersion(ports, actor, { ...whichDraft(params), ...body })),
    async file({ params, actor }) {
      const read = await readVersion(ports, actor, {
        ...whichDraft(params),
        number: params.number,
      });
      if (!read.ok) return read;
      const { row, bytes } = read.value;
      return ok({ file: { name: row.fileName, mediaType: row.file.mediaType, bytes } });
    },
    async changes({ params, query, actor }) {
      const asked = { ...whichDraft(params), number: params.number, other: query.other };
      const changes = await compareWithVersion(ports, actor, asked);
      return changes.ok ? ok({ changes: changes.value.map(toChange) }) : changes;
    },
    async shared({ params, actor }) {
      const asked = { ...whichDraft(params), number: params.number };
      const otherId = brand<DraftId>(params.otherId);
      const shared = await shareWithDraft(ports, actor, { ...asked, otherId });
      return shared.ok ? ok(toShared(shared.value)) : shared;
    },
    async report({ params, actor }) {
      const { number } = params;
      const page = await viewDraft(ports, actor, { ...whichDraft(params), number });
      if (!page.ok) return page;
      const { shown } = page.value;
      if (!shown) return err({ code: 'target.not-found' });
      const today = ports.clock.today();
      const paper = checkReportPaper(page.value, shown, { sentences: reportSentences, today });
      const bytes = await ports.papers.toDocx(paper);
      const name = `ket-qua-kiem-tra-ban-${number}.docx`;
      return ok({ file: { name, mediaType: documentMedia.docx, bytes } });
    },
  };
}

/** What other offices wrote before. */
function nearAnswers(ports: Ports): Pick<Answers, 'near' | 'nearText'> {
  return {
    async near({ params, actor }) {
      const asked = { ...whichDraft(params), number: params.number };
      const near = await viewNearDrafts(ports, actor, asked);
      return near.ok ? ok({ drafts: near.value.map(toNearDraft) }) : near;
    },
    async nearText({ params, actor }) {
      const asked = { ...whichDraft(params), number: params.number };
      const otherId = brand<DraftId>(params.otherId);
      const text = await shareWithNear(ports, actor, { ...asked, otherId });
      return text.ok ? ok(toNearText(text.value)) : text;
    },
  };
}

type OfficeActs =
  'start' | 'name' | 'accept' | 'withdraw' | 'editor' | 'moveOwn' | 'revise' | 'answer';

/** What the office of the unit does. */
function officeAnswers(ports: Ports): Pick<Answers, OfficeActs> {
  return {
    async start({ params, body, actor }) {
      const congressId = brand<CongressId>(params.congressId);
      const started = await startDraft(ports, actor, { congressId, ...body });
      return started.ok ? ok({ id: started.value }) : started;
    },
    name: async ({ params, body, actor }) =>
      done(await nameDraft(ports, actor, { ...whichDraft(params), ...body })),
    accept: async ({ params, body, actor }) =>
      done(await acceptFinding(ports, actor, { ...whichDraft(params), ...body })),
    withdraw: async ({ params, body, actor }) =>
      done(await withdrawAcceptance(ports, actor, { ...whichDraft(params), ...body })),
    async editor({ params, body, actor }) {
      const { version } = body;
      const change = toEditorChange(body.change);
      return done(await changeEditor(ports, actor, { ...whichDraft(params), version, change }));
    },
    moveOwn: async ({ params, body, actor }) =>
      done(await moveDraftOn(ports, actor, { ...whichDraft(params), ...body })),
    revise: async ({ params, body, actor }) =>
      done(await moveDraftOn(ports, actor, { ...whichDraft(params), ...body, move: 'revise' })),
    async answer({ params, body, actor }) {
      const { remarkId } = params;
      return done(
        await answerDraftRemark(ports, actor, { ...whichDraft(params), remarkId, ...body }),
      );
    },
  };
}

/** What the superior does. */
function judgingAnswers(ports: Ports): Pick<Answers, 'decide' | 'remark' | 'removeRemark'> {
  return {
    decide: async ({ params, body, actor }) =>
      done(await moveDraftOn(ports, actor, { ...whichDraft(params), ...body })),
    async remark({ params, body, actor }) {
      const paragraph = body.paragraph ?? undefined;
      const passage = body.passage.normalize('NFC');
      const command = { ...whichDraft(params), ...body, paragraph, passage };
      return done(await remarkOnDraft(ports, actor, command));
    },
    async removeRemark({ params, query, actor }) {
      const { remarkId } = params;
      const { version } = query;
      return done(
        await removeDraftRemark(ports, actor, { ...whichDraft(params), version, remarkId }),
      );
    },
  };
}

function toEditorChange(change: BodyOf<(typeof draftingRoutes)['editor']>['change']): EditorChange {
  return change.kind === 'handOver'
    ? { kind: 'handOver', to: brand<AccountId>(change.to) }
    : change;
}

function done<E>(result: Result<number, E>): Result<{ readonly version: number }, E> {
  return result.ok ? ok({ version: result.value }) : result;
}
