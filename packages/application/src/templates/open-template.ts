import { err, ok, type Result, type UnitId } from '@daihoi/domain/kernel';
import type { PaperTemplate, TemplateRefusal } from '@daihoi/domain/paper-templates';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { By } from '../dossier/dossier-store.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { TemplateId, TemplateRecord } from './template-store.ts';

/** Which template of which unit, in the version that the person read. */
export interface WhichTemplate {
  readonly unitId: UnitId;
  readonly templateId: TemplateId;
  readonly version: number;
}

export interface OpenedTemplate {
  readonly unit: UnitRow;
  readonly template: TemplateRecord;
}

/** Reads a template of a unit. Refused when it is not one of this unit. */
export async function findTemplate(
  stores: Stores,
  { unitId, templateId }: Pick<WhichTemplate, 'unitId' | 'templateId'>,
): Promise<Result<OpenedTemplate, NotFound>> {
  const unit = await stores.units.byId(unitId);
  const template = unit && (await stores.templates.byId(templateId));
  return unit && template?.unitId === unitId
    ? ok({ unit, template })
    : err({ code: 'target.not-found', kind: 'template', id: templateId });
}

export type TemplateChangeRefusal = TemplateRefusal | NotFound | StaleVersion;

/** One change of a template: what it becomes, what is written besides, and how the log names it. */
export interface TemplateChange<E> extends WhichTemplate {
  readonly act: AuditAct;
  readonly change: (
    opened: OpenedTemplate,
    work: { readonly stores: Stores; readonly stamp: By },
  ) => Promise<Result<PaperTemplate, E>>;
}

/** Opens a template, changes it, saves it under the version that was read and writes it down. Answers the new version. */
export function changeTemplate<E>(
  ports: Ports,
  actor: Actor,
  command: TemplateChange<E>,
): Promise<Result<number, TemplateChangeRefusal | E>> {
  return ports.transact(async (stores): Promise<Result<number, TemplateChangeRefusal | E>> => {
    const opened = await findTemplate(stores, command);
    if (!opened.ok) return opened;
    const { template, unit } = opened.value;
    if (template.version !== command.version)
      return err({ code: 'version.stale', expected: command.version });
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    const changed = await command.change(opened.value, { stores, stamp });
    if (!changed.ok) return changed;
    const saved = await stores.templates.save(template, changed.value, stamp);
    if (!saved.ok) return saved;
    await auditTemplate(stores, {
      actor,
      unit,
      act: command.act,
      stamp,
      id: template.id,
      before: template.value,
      after: changed.value,
    });
    return saved;
  });
}

interface TemplateAct {
  readonly actor: Actor;
  readonly unit: UnitRow;
  readonly act: AuditAct;
  readonly stamp: By;
  readonly id: TemplateId;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Records an act on a template, on the unit that makes it. */
export function auditTemplate(
  stores: Pick<Stores, 'audit'>,
  { stamp, id, ...done }: TemplateAct,
): Promise<void> {
  return recordAct(stores, { at: stamp.at, ...done, target: { kind: 'template', id } });
}
