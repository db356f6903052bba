import type { BallotSession } from '@daihoi/domain/ballot-session';
import { invariant, type Instant } from '@daihoi/domain/kernel';
import { countPapers } from '@daihoi/domain/paper-templates';
import { templateFor } from '../../issuing/index.ts';
import type { Stores } from '../../ports/ports.ts';

/**
 * Chooses in whose words the signed papers of a ballot go out: those of the template that is in force when its result is
 * released, or of the program. What was chosen stays, whatever a superior issues later, so that what was signed can be printed
 * again word for word.
 */
export async function chooseWords(
  stores: Pick<Stores, 'congresses' | 'units' | 'seasons' | 'templates'>,
  { id, congressId }: BallotSession,
  at: Instant,
): Promise<void> {
  const congress = await stores.congresses.byId(congressId);
  invariant(congress !== undefined, `ballot ${id} without its congress`);
  const unit = await stores.units.byId(congress.value.unitId);
  const season = await stores.seasons.byId(congress.value.seasonId);
  invariant(unit !== undefined && season !== undefined, `ballot ${id} without unit or season`);
  for (const paper of countPapers) {
    const found = await templateFor(stores, { unit, season, kind: paper });
    const words = found
      ? { id: found.template.id, version: found.version.number }
      : ('composed' as const);
    await stores.templates.chooseForCountPaper({ sessionId: id, paper }, words, at);
  }
}
