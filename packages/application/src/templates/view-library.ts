import {
  err,
  ok,
  type CongressId,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { levelsInForce, templateState, type TemplateState } from '@daihoi/domain/paper-templates';
import { may, type Actor } from '../access/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { findTemplate, type OpenedTemplate, type WhichTemplate } from './open-template.ts';
import type { TemplateRecord, TemplateVersionRow } from './template-store.ts';

/** A template in a list, with its state beside its neighbours. */
export interface ListedTemplate {
  readonly template: TemplateRecord;
  readonly unit: UnitRow;
  readonly state: TemplateState;
}

/** The library of a unit in a season: what it makes itself, newest first, and what is in force from above. */
export interface TemplateLibrary {
  readonly unit: UnitRow;
  readonly mayWrite: boolean;
  /** For whose papers the reader can have templates filled. */
  readonly congressId: CongressId | undefined;
  readonly own: readonly ListedTemplate[];
  readonly above: readonly ListedTemplate[];
}

export async function viewLibrary(
  { read }: Pick<Ports, 'read'>,
  actor: Actor,
  { unitId, seasonId }: { readonly unitId: UnitId; readonly seasonId: SeasonId },
): Promise<Result<TemplateLibrary, NotFound>> {
  const unit = await read.units.byId(unitId);
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: unitId });
  const line = (await read.units.lineTo(unit.path)).toReversed();
  const all = await read.templates.ofUnits(
    seasonId,
    line.map(({ id }) => id),
  );
  const listed = line.flatMap((each) => listedOf(each, all));
  const mayWrite = may(actor, 'template.write', unit.path);
  const congress = may(actor, 'draft.write', unit.path)
    ? await read.congresses.byUnit(seasonId, unitId)
    : undefined;
  return ok({
    unit,
    mayWrite,
    congressId: congress?.value.id,
    own: listed.filter((each) => each.unit.id === unitId && (mayWrite || isInForce(each))),
    above: listed.filter((each) => each.unit.id !== unitId && isInForce(each)),
  });
}

function listedOf(unit: UnitRow, all: readonly TemplateRecord[]): readonly ListedTemplate[] {
  const own = all.filter(({ unitId }) => unitId === unit.id);
  const values = own.map(({ value }) => value);
  return own
    .map((template) => ({ template, unit, state: templateState(template.value, values) }))
    .toReversed();
}

function isInForce({ state }: ListedTemplate): boolean {
  return state === 'ISSUED';
}

/** A template as its page shows it. */
export interface TemplatePage extends OpenedTemplate {
  readonly mayWrite: boolean;
  readonly state: TemplateState;
  /** The levels at which no later template has taken its place. */
  readonly levelsInForce: readonly string[];
  /** Versions that the reader may open, newest first: below, only the one in force. */
  readonly versions: readonly TemplateVersionRow[];
}

/** The page of a template. Whoever may not write it sees the version that was issued, and nothing that is being made. */
export async function viewTemplate(
  { read }: Pick<Ports, 'read'>,
  actor: Actor,
  which: Pick<WhichTemplate, 'unitId' | 'templateId'>,
): Promise<Result<TemplatePage, NotFound>> {
  const found = await findTemplate(read, which);
  if (!found.ok) return found;
  const { unit, template } = found.value;
  const mayWrite = may(actor, 'template.write', unit.path);
  const { issued } = template.value;
  if (!mayWrite && issued === undefined)
    return err({ code: 'target.not-found', kind: 'template', id: template.id });
  const neighbours = await read.templates.ofUnits(template.seasonId, [unit.id]);
  const values = neighbours.map(({ id, value }) => (id === template.id ? template.value : value));
  const versions = await read.templates.versions(template.id);
  return ok({
    unit,
    template,
    mayWrite,
    state: templateState(template.value, values),
    levelsInForce: levelsInForce(template.value, values),
    versions: versions.filter(({ number }) => mayWrite || number === issued?.version),
  });
}

/** The file of a version that the reader may open. */
export async function readTemplateFile(
  ports: Pick<Ports, 'read' | 'files'>,
  actor: Actor,
  which: Pick<WhichTemplate, 'unitId' | 'templateId'> & { readonly number: number },
): Promise<Result<{ readonly row: TemplateVersionRow; readonly bytes: Uint8Array }, NotFound>> {
  const page = await viewTemplate(ports, actor, which);
  if (!page.ok) return page;
  const row = page.value.versions.find(({ number }) => number === which.number);
  const bytes = row && (await ports.files.get(row.file.hash));
  return row && bytes
    ? ok({ row, bytes })
    : err({ code: 'target.not-found', kind: 'templateVersion', id: which.templateId });
}
