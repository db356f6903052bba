import { err, ok, type CalendarDate, type Result, type UnitId } from '@daihoi/domain/kernel';
import { searchKey } from '@daihoi/domain/text';
import type { UnitRow } from '../../organisation/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { PaperReach, RegisteredPaper } from './paper-register.ts';

/** A page of the register, and the number at which counting stops. */
export const registerLimits = { page: 100, counted: 20_000 } as const;

export interface RegisterAsk {
  readonly unitId: UnitId;
  readonly reach: PaperReach;
  readonly kinds?: readonly string[];
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly words: string;
  readonly offset: number;
}

export interface RegisterPage {
  readonly unit: UnitRow;
  readonly papers: readonly RegisteredPaper[];
  readonly total: number;
  /** False when there are more than were counted. */
  readonly exact: boolean;
}

/** The papers that a unit issued or received, filtered, newest first, one page of them. */
export async function listIssuedPapers(
  ports: Pick<Ports, 'read'>,
  { words, ...ask }: RegisterAsk,
): Promise<Result<RegisterPage, NotFound>> {
  const unit = await ports.read.units.byId(ask.unitId);
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: ask.unitId });
  const search = {
    ...ask,
    path: unit.path,
    words: searchKey(words).split(' ').filter(Boolean),
    limit: registerLimits.page,
  };
  const [papers, total] = await Promise.all([
    ports.read.paperRegister.search(search),
    ports.read.paperRegister.count(search, registerLimits.counted),
  ]);
  return ok({ unit, papers, total, exact: total < registerLimits.counted });
}
