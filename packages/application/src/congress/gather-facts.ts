import type { CongressFacts } from '@daihoi/domain/congress';
import type { CalendarDate } from '@daihoi/domain/kernel';
import type { Stores } from '../ports/ports.ts';
import type { CongressRecord } from './congress-store.ts';

/** Everything that the checklists of a congress look at, as it stands now. */
export async function gatherFacts(
  stores: Stores,
  record: CongressRecord,
  today: CalendarDate,
): Promise<CongressFacts> {
  const { value } = record;
  const windows = await stores.seasons.windowsAt(value.seasonId, record.unitPath);
  const window = windows.find((each) => each.level === record.level);
  const below = await stores.congresses.childCounts(value.seasonId, value.unitId);
  return {
    today,
    ...(window ? { window: { opens: window.opens, closes: window.closes } } : {}),
    below,
    attendance: {
      ...(record.details.convened === undefined ? {} : { convened: record.details.convened }),
      ...(record.details.present === undefined ? {} : { present: record.details.present }),
    },
    papers: { required: 0, missing: [] },
    verdicts: { notReviewed: 0, remarked: 0 },
    elections: { expected: [], entered: [] },
    resultPapers: { required: 0, missing: [] },
    personsIncomplete: 0,
    differencesOpen: 0,
  };
}
