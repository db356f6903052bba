import type { IssuedPaperRow } from '@daihoi/application/issuing';
import type { UnitRow } from '@daihoi/application/organisation';
import type { IssuedPaper } from '@daihoi/contract/dossier';
import type { UnitRef } from '@daihoi/contract/http';
import type { DaySpan } from '@daihoi/domain/congress';
import { calendarDate, type CalendarDate } from '@daihoi/domain/kernel';

/** A unit as breadcrumbs and lists name it on the wire. */
export function toUnitRef(
  unit: Pick<UnitRow, 'id' | 'code' | 'level' | 'unitType' | 'fullName' | 'shortName'>,
): UnitRef {
  return {
    id: unit.id,
    code: unit.code,
    level: unit.level,
    unitType: unit.unitType,
    fullName: unit.fullName,
    shortName: unit.shortName,
  };
}

/** A span of days as it arrived. */
export function toSpan(span: { readonly from: string; readonly to: string }): DaySpan {
  return { from: calendarDate(span.from), to: calendarDate(span.to) };
}

/** A numbered paper as lists name it, with the code that stands at its foot. */
export function toIssuedPaper(row: IssuedPaperRow): IssuedPaper {
  const { id, kind, number, issuedOn, title, checkCode } = row;
  return { id, kind, number, issuedOn, title, checkCode };
}

/** The past day that somebody asks for. */
export function dayAsked({
  asOf,
}: {
  readonly asOf?: string | undefined;
}): CalendarDate | undefined {
  return asOf === undefined ? undefined : calendarDate(asOf);
}
