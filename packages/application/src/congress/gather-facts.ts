import type { CongressFacts } from '@daihoi/domain/congress';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { complaintFacts } from '../complaint/complaint-facts.ts';
import { dossierFacts } from '../dossier/dossier-facts.ts';
import type { Stores } from '../ports/ports.ts';
import { readStanding } from '../result/congress-standing.ts';
import { resultFacts } from '../result/result-facts.ts';
import type { CongressRecord } from './congress-store.ts';
import { longestDuration } from './longest-duration.ts';

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
  const season = await stores.seasons.byId(value.seasonId);
  const read = await readStanding(stores, record, today);
  const standing = read.ok ? read.value : undefined;
  const maxDuration = longestDuration({
    level: record.level,
    settings: season?.settings,
    rules: standing?.rules.rules ?? [],
  });
  return {
    today,
    ...(window ? { window: { opens: window.opens, closes: window.closes } } : {}),
    below,
    ...(maxDuration ? { maxDuration } : {}),
    attendance: {
      ...(record.details.convened === undefined ? {} : { convened: record.details.convened }),
      ...(record.details.present === undefined ? {} : { present: record.details.present }),
    },
    ...(await dossierFacts(stores, record, standing)),
    ...resultFacts(standing),
    ...(await complaintFacts(stores, { record, standing, today })),
    archiveClosed: await isArchiveClosed(stores, record),
  };
}

/** Asked where the answer matters: the lists of many congresses gather facts as well. */
async function isArchiveClosed(
  { archives }: Pick<Stores, 'archives'>,
  { value: { id, state } }: CongressRecord,
): Promise<boolean> {
  if (state !== 'POST_CONGRESS') return false;
  return (await archives.of({ kind: 'congress', congressId: id })).length > 0;
}
