import { brand } from '@daihoi/domain/kernel';
import { templateFor } from '../issuing/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { TemplateId, TemplateRecord } from '../templates/template-store.ts';
import type { ReportPage } from './view-report.ts';

/** Whose words the files of a report are in. */
export interface TemplateOfReport {
  readonly title: string;
  /** The unit that issued the template. */
  readonly unitName: string;
}

/**
 * The template in whose words the files of a report are: of an issued one that with which it went out, of a draft the one that is
 * in force today. Undefined where the program composes them.
 */
export async function templateOfReport(
  { read, rehearsal }: Pick<Ports, 'read' | 'rehearsal'>,
  page: ReportPage,
): Promise<TemplateOfReport | undefined> {
  const template = rehearsal === true ? undefined : await templateBehind(read, page);
  const unit = template && (await read.units.byId(template.unitId));
  return unit && { title: template.value.title, unitName: unit.fullName };
}

async function templateBehind(
  read: Ports['read'],
  { issued, loaded: { unit, season } }: ReportPage,
): Promise<TemplateRecord | undefined> {
  if (issued) return issued.template && read.templates.byId(brand<TemplateId>(issued.template.id));
  return (await templateFor(read, { unit, season, kind: 'progressReport' }))?.template;
}
