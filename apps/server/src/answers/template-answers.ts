import { documentMedia } from '@daihoi/application/files';
import type { SpreadsheetTools } from '@daihoi/application/organisation';
import type { Ports } from '@daihoi/application/ports';
import {
  addTemplateVersion,
  builtInFile,
  changeTargets,
  draftFromTemplate,
  issueTemplate,
  makeFromTemplate,
  nameTemplate,
  offerTemplates,
  readTemplateFile,
  startTemplate,
  takeBuiltIn,
  targetsOfSheets,
  variantFor,
  viewLibrary,
  viewTargets,
  viewTemplate,
  withdrawTemplate,
  type TemplateChoice,
  type TemplateId,
} from '@daihoi/application/templates';
import type { BodyOf } from '@daihoi/contract/http';
import { templateRoutes } from '@daihoi/contract/templates';
import {
  brand,
  err,
  ok,
  type CongressId,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { serve, type AnswersFor, type Served } from '../http/answers.ts';
import { toUnitName } from './draft-shapes.ts';
import {
  fromTarget,
  toKnownFields,
  toOffered,
  toTarget,
  toTemplateLine,
  toTemplateView,
} from './template-shapes.ts';

type Answers = AnswersFor<typeof templateRoutes>;

/** The library of templates, papers made from them, and the targets that they are filled with. */
export function templateAnswers(
  ports: Ports,
  sheets: Pick<SpreadsheetTools, 'readSheets'>,
): Served {
  return serve(templateRoutes, {
    ...libraryAnswers(ports),
    ...makingAnswers(ports),
    ...paperAnswers(ports),
    ...targetAnswers(ports, sheets),
  });
}

function libraryAnswers(ports: Ports): Pick<Answers, 'library' | 'builtIn' | 'show' | 'file'> {
  return {
    async library({ params, query, actor }) {
      const asked = {
        unitId: brand<UnitId>(params.unitId),
        seasonId: brand<SeasonId>(query.season),
      };
      const library = await viewLibrary(ports, actor, asked);
      if (!library.ok) return library;
      const { unit, mayWrite, congressId, own, above } = library.value;
      return ok({
        unit: toUnitName(unit),
        mayWrite,
        congressId: congressId ?? null,
        own: own.map(toTemplateLine),
        above: above.map(toTemplateLine),
        fields: toKnownFields('other'),
        paperFields: toKnownFields('ratificationDecision'),
        reportFields: toKnownFields('progressReport'),
        minutesFields: toKnownFields('countMinutes'),
        electedFields: toKnownFields('electedList'),
        synthesisFields: toKnownFields('synthesisReport'),
      });
    },
    async builtIn({ params }) {
      const unit = await ports.read.units.byId(brand<UnitId>(params.unitId));
      if (!unit) return err({ code: 'target.not-found' });
      const line = await ports.read.units.lineTo(unit.path);
      // It is made for the units below, which name a superior; directly under the Centre that line goes.
      const variant = { ...variantFor(line, ports.clock.today()), hasSuperior: true };
      const file = await builtInFile(ports, params.kind, variant);
      return ok({ file: { ...file, mediaType: documentMedia.docx } });
    },
    async show({ params, actor, lang }) {
      const page = await viewTemplate(ports, actor, which(params));
      return page.ok ? ok(toTemplateView(page.value, lang)) : page;
    },
    async file({ params, actor }) {
      const { number } = params;
      const read = await readTemplateFile(ports, actor, { ...which(params), number });
      if (!read.ok) return read;
      const { row, bytes } = read.value;
      return ok({ file: { name: row.fileName, mediaType: row.file.mediaType, bytes } });
    },
  };
}

type MakingActs = 'start' | 'name' | 'addVersion' | 'takeBuiltIn' | 'issue' | 'withdraw';

/** What the office does that makes a template. */
function makingAnswers(ports: Ports): Pick<Answers, MakingActs> {
  return {
    async start({ params, body, actor }) {
      const { season, ...words } = body;
      const unitId = brand<UnitId>(params.unitId);
      const seasonId = brand<SeasonId>(season);
      const started = await startTemplate(ports, actor, { ...words, unitId, seasonId });
      return started.ok ? ok({ id: started.value }) : started;
    },
    name: async ({ params, body, actor }) =>
      done(await nameTemplate(ports, actor, { ...which(params), ...body })),
    async addVersion({ params, query, actor, file }) {
      if (!file) return err({ code: 'upload.missing' });
      return done(await addTemplateVersion(ports, actor, { ...which(params), ...query, file }));
    },
    takeBuiltIn: async ({ params, body, actor }) =>
      done(await takeBuiltIn(ports, actor, { ...which(params), ...body })),
    issue: async ({ params, body, actor }) =>
      done(await issueTemplate(ports, actor, { ...which(params), ...body })),
    withdraw: async ({ params, body, actor }) =>
      done(await withdrawTemplate(ports, actor, { ...which(params), ...body })),
  };
}

/** What a congress makes of templates. */
function paperAnswers(ports: Ports): Pick<Answers, 'offered' | 'draftFrom' | 'filled'> {
  return {
    async offered({ params }) {
      const congressId = brand<CongressId>(params.congressId);
      const offered = await offerTemplates(ports, { congressId, kind: undefined });
      if (!offered.ok) return offered;
      return ok({ templates: offered.value.map(toOffered) });
    },
    async filled({ params, query }) {
      const congressId = brand<CongressId>(params.congressId);
      const { template } = query;
      const choice: Choice =
        template === undefined ? { kind: 'builtIn' } : { kind: 'issued', templateId: template };
      const signer = { post: '', name: '' };
      const { kind } = params;
      const asked = { congressId, kind, choice: toChoice(choice), signer };
      const made = await makeFromTemplate(ports, asked);
      if (!made.ok) return made;
      const { name, bytes } = made.value.file;
      return ok({ file: { name, mediaType: documentMedia.docx, bytes } });
    },
    async draftFrom({ params, body, actor }) {
      const congressId = brand<CongressId>(params.congressId);
      const command = { ...body, congressId, choice: toChoice(body.choice) };
      const begun = await draftFromTemplate(ports, actor, command);
      return begun.ok ? ok({ ...begun.value, gaps: [...begun.value.gaps] }) : begun;
    },
  };
}

function targetAnswers(
  ports: Ports,
  { readSheets }: Pick<SpreadsheetTools, 'readSheets'>,
): Pick<Answers, 'targets' | 'saveTargets' | 'readTargets'> {
  return {
    async targets({ params, actor }) {
      const view = await viewTargets(ports, actor, brand<CongressId>(params.congressId));
      if (!view.ok) return view;
      const { unit, mayWrite, version, targets } = view.value;
      return ok({ unit: toUnitName(unit), mayWrite, version, targets: targets.map(toTarget) });
    },
    async saveTargets({ params, body, actor }) {
      const congressId = brand<CongressId>(params.congressId);
      const list = { version: body.version, targets: body.targets.map(fromTarget) };
      return done(await changeTargets(ports, actor, { ...list, congressId }));
    },
    async readTargets({ file }) {
      if (!file) return err({ code: 'upload.missing' });
      const sheets = await readSheets(file.bytes, file.name);
      if (!sheets.ok) return err({ code: 'targets.unreadable', name: file.name });
      const targets = targetsOfSheets(sheets.value, file.name);
      return targets.ok ? ok({ targets: targets.value.map(toTarget) }) : targets;
    },
  };
}

function which(params: { readonly unitId: string; readonly templateId: string }) {
  return {
    unitId: brand<UnitId>(params.unitId),
    templateId: brand<TemplateId>(params.templateId),
  };
}

type Choice = BodyOf<(typeof templateRoutes)['draftFrom']>['choice'];

function toChoice(choice: Choice): TemplateChoice {
  return choice.kind === 'issued'
    ? { kind: 'issued', templateId: brand<TemplateId>(choice.templateId) }
    : choice;
}

function done<E>(result: Result<number, E>): Result<{ readonly version: number }, E> {
  return result.ok ? ok({ version: result.value }) : result;
}
