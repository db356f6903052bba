import { defined, invariant, type CalendarDate } from '@daihoi/domain/kernel';
import { capitalised } from '@daihoi/domain/text';
import type { MemberCount } from '@daihoi/domain/organisation';
import { fieldValues, type FieldValues, type TemplateFacts } from '@daihoi/domain/paper-templates';
import type { CongressRecord } from '../congress/congress-store.ts';
import { committeeOf, namedSuperior } from '../issuing/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import { childrenOf } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';

/** Who signs a paper that is made from a template; empty words where nobody has said. */
export interface TemplateSigner {
  readonly post: string;
  readonly name: string;
}

/** All that the program knows of a congress and its unit today, as values of fields. */
export async function gatherValues(
  ports: Pick<Ports, 'read' | 'clock'>,
  congress: CongressRecord,
  signer: TemplateSigner,
): Promise<FieldValues> {
  const today = ports.clock.today();
  const { seasonId, unitId, type, ordinal, plan } = congress.value;
  const [season, line, state, children, { targets }] = await Promise.all([
    ports.read.seasons.byId(seasonId),
    ports.read.units.lineTo(congress.unitPath),
    ports.read.outline.stateOn(unitId, today),
    childrenOf(ports, { unitId, asOf: today }),
    ports.read.targets.ofCongress(congress.value.id),
  ]);
  const members = countOf(state?.members);
  const { place, convened, expectedDelegates } = congress.details;
  const delegates = convened ?? expectedDelegates ?? (type === 'ALL_MEMBER' ? members : undefined);
  return fieldValues({
    ...namesOf(line),
    type,
    targets,
    signer,
    today,
    subunits: children.map((child) => ({
      name: child.fullName,
      ...defined({ members: countOf(child.members) }),
    })),
    ...defined({
      ordinal,
      term: season?.term,
      days: plan,
      congressPlace: place,
      members,
      delegates,
    }),
  });
}

function namesOf(
  line: readonly UnitRow[],
): Pick<TemplateFacts, 'unitName' | 'committee' | 'place' | 'symbol' | 'superior' | 'isCell'> {
  const unit = line.at(-1);
  invariant(unit !== undefined, 'a congress has its unit');
  const committee = committeeOf(unit);
  const superior = namedSuperior(line);
  return {
    unitName: unit.fullName,
    committee: committee.name,
    place: capitalised(committee.place),
    symbol: committee.symbol,
    superior: superior && { name: superior.fullName, committee: committeeOf(superior).name },
    isCell: unit.level === 'CELL',
  };
}

function countOf(members: MemberCount | undefined): number | undefined {
  return members && members.official + members.probationary;
}

/** For whom a template of the program is made when this congress asks for it. */
export function variantFor(line: readonly UnitRow[], on: CalendarDate) {
  return {
    isCell: line.at(-1)?.level === 'CELL',
    hasSuperior: namedSuperior(line) !== undefined,
    on,
  };
}
