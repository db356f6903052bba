import { invariant, ok, type Result } from '@daihoi/domain/kernel';
import { draftByTemplate } from '../../issuing/index.ts';
import type { Paper } from '../../papers/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import { findSynthesis, type WhichConsultation } from './open-synthesis.ts';
import { synthesisFields } from './synthesis-fields.ts';
import type { SynthesisContent } from './synthesis-content.ts';
import { synthesisPaper } from './synthesis-paper.ts';

/** More than any consultation has; groups beyond it stand on the page alone. */
const mostGroups = 20_000;
/** Units that an annex names. */
const mostSilent = 2000;

/** The synthesis report as it stands, also while comments are still to be answered: it says so itself. */
export async function reportSynthesis(
  ports: Pick<Ports, 'read' | 'clock'>,
  which: WhichConsultation,
): Promise<Result<Paper, NotFound>> {
  const content = await gatherContent(ports, which);
  return content.ok ? ok(synthesisPaper(content.value)) : content;
}

/** The same as a Word file: in the words of the template that is in force for the unit of the draft, else as it is composed. */
export async function printSynthesis(
  ports: Pick<Ports, 'read' | 'clock' | 'files' | 'examiner' | 'papers' | 'rehearsal'>,
  which: WhichConsultation,
): Promise<Result<Uint8Array, NotFound>> {
  const content = await gatherContent(ports, which);
  if (!content.ok) return content;
  const { unit, seasonId } = content.value.consultation;
  const season = await ports.read.seasons.byId(seasonId);
  invariant(season !== undefined, 'a consultation has its season');
  const paper = synthesisPaper(content.value);
  const fields = synthesisFields(content.value);
  const filled = await draftByTemplate(ports, { unit, season, paper, fields });
  return ok(filled ?? (await ports.papers.toDocx(paper)));
}

async function gatherContent(
  ports: Pick<Ports, 'read' | 'clock'>,
  which: WhichConsultation,
): Promise<Result<SynthesisContent, NotFound>> {
  const found = await findSynthesis(ports.read, which);
  if (!found.ok) return found;
  const { consultation, box } = found.value;
  const { synthesis, comments, units } = ports.read;
  const { parentId } = consultation.unit;
  const [superior, passages, voices, left, tallies, groups, silent] = await Promise.all([
    parentId === undefined ? undefined : units.byId(parentId),
    comments.passages(box.id),
    synthesis.voices(box),
    synthesis.left(box),
    comments.tallies(box.id),
    synthesis.groups(box, { place: undefined, after: undefined, limit: mostGroups }),
    comments.askedUnits(box.id, { show: 'silent', after: undefined, limit: mostSilent }),
  ]);
  return ok({
    consultation,
    superior,
    passages,
    voices,
    left,
    tallies,
    groups,
    silent: silent.map(({ unit, superiorName }) => ({ name: unit.shortName, superiorName })),
    today: ports.clock.today(),
  });
}
