import type { CongressState } from '@daihoi/domain/congress';
import type { DossierPhase } from '@daihoi/domain/dossier';
import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { CongressRecord } from '../congress/congress-store.ts';
import { congressNotFound } from '../congress/record-congress.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { takesPapers } from './dossier-states.ts';
import { loadDossier, type LoadedDossier } from './load-dossier.ts';

export interface ClosedForPapers {
  readonly code: 'dossier.closed-for-papers';
  readonly state: CongressState;
}

/** Holds the congress and reads its dossier, refused while the unit may not change the papers. */
export async function openForPapers(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  which: { readonly congressId: CongressId; readonly phase: DossierPhase },
): Promise<
  Result<
    { readonly record: CongressRecord; readonly dossier: LoadedDossier },
    ClosedForPapers | NotFound
  >
> {
  const record = await stores.congresses.hold(which.congressId);
  if (!record) return err(congressNotFound(which.congressId));
  const { state } = record.value;
  if (!takesPapers(which.phase, state)) return err({ code: 'dossier.closed-for-papers', state });
  const today = ports.clock.today();
  return ok({ record, dossier: await loadDossier(stores, record, { phase: which.phase, today }) });
}
