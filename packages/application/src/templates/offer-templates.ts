import type { DraftKind } from '@daihoi/domain/drafting';
import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import { isOrganizationLevel } from '@daihoi/domain/organisation';
import { isProgramPaper, levelsInForce } from '@daihoi/domain/paper-templates';
import type { CongressRecord } from '../congress/congress-store.ts';
import { congressNotFound } from '../congress/record-congress.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { TemplateRecord } from './template-store.ts';

/** A template in force for a unit, and who issued it. */
export interface OfferedTemplate {
  readonly template: TemplateRecord;
  readonly unit: UnitRow;
  readonly kind: DraftKind;
}

/** The templates that a congress is offered: of its unit and its superiors, the nearest first, the latest of each before. */
export async function offerTemplates(
  { read }: Pick<Ports, 'read'>,
  { congressId, kind }: { readonly congressId: CongressId; readonly kind: DraftKind | undefined },
): Promise<Result<readonly OfferedTemplate[], NotFound>> {
  const congress = await read.congresses.byId(congressId);
  if (!congress) return err(congressNotFound(congressId));
  const offered = await offersFor(read, congress);
  return ok(offered.filter(({ template }) => kind === undefined || template.value.kind === kind));
}

/** The same for a congress that was read already. */
export async function offersFor(
  stores: Stores,
  congress: CongressRecord,
): Promise<readonly OfferedTemplate[]> {
  const { level } = congress;
  if (!isOrganizationLevel(level)) return [];
  const line = await stores.units.lineTo(congress.unitPath);
  const all = await stores.templates.ofUnits(
    congress.value.seasonId,
    line.map(({ id }) => id),
  );
  return line.toReversed().flatMap((unit) => {
    const own = all.filter(({ unitId }) => unitId === unit.id);
    const values = own.map(({ value }) => value);
    return own.flatMap((template) => {
      const { kind } = template.value;
      return !isProgramPaper(kind) && levelsInForce(template.value, values).includes(level)
        ? [{ template, unit, kind }]
        : [];
    });
  });
}
