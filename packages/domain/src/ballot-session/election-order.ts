import {
  cite,
  type CitedRule,
  type ElectionOffice,
  type ElectionRegulation,
  type RuleTopic,
} from '../election/index.ts';

/** An office of a congress, as far as the order of its elections is concerned. */
export interface OrderedOffice {
  readonly office: ElectionOffice;
  /** Elected by the congress itself; otherwise by the new committee at its first meeting. */
  readonly byCongress: boolean;
  /** True once all its seats are taken, or the body decided to leave the rest. */
  readonly settled: boolean;
  readonly elected: readonly string[];
}

/** What an office takes from elections before it. */
export interface ElectionSource {
  /** The office whose people alone may stand; undefined where everybody may. */
  readonly from?: ElectionOffice;
  /** The first election that has to end before; undefined when nothing stands in the way. */
  readonly waitsFor?: ElectionOffice;
  /** Who may stand, where that is limited: in the order in which they were elected. */
  readonly pool?: readonly string[];
  readonly rule?: CitedRule;
}

interface Step {
  /** The people of the first of these offices that the same organisation elects. */
  readonly from: readonly ElectionOffice[];
  /** Elections that come before; whoever they elected stands no more. */
  readonly after: readonly ElectionOffice[];
  readonly topic: RuleTopic;
}

/** Election rules, section 7: whose people stand for an office, and which elections end before it. */
const steps: Readonly<Partial<Record<ElectionOffice, Step>>> = {
  standingCommittee: { from: ['committee'], after: [], topic: 'fromStandingCommittee' },
  secretary: { from: ['standingCommittee', 'committee'], after: [], topic: 'fromCommittee' },
  deputySecretary: {
    from: ['standingCommittee', 'committee'],
    after: ['secretary'],
    topic: 'fromCommittee',
  },
  // Not from among its members alone, but by them: nobody meets before the committee is elected.
  inspectionCommittee: { from: [], after: ['committee'], topic: 'fromInspection' },
  inspectionHead: { from: ['inspectionCommittee'], after: [], topic: 'fromInspection' },
  inspectionDeputyHead: {
    from: ['inspectionCommittee'],
    after: ['inspectionHead'],
    topic: 'fromInspection',
  },
};

/**
 * Says who may stand for an office and what it waits for. An office that the congress elects itself takes nothing from one that
 * the first meeting elects later: a secretary elected directly comes from the committee just elected.
 */
export function sourceOf(
  office: ElectionOffice,
  all: readonly OrderedOffice[],
  regulation: ElectionRegulation,
): ElectionSource {
  const step = steps[office];
  const own = all.find((each) => each.office === office);
  if (!step || !own) return {};
  const before = all.filter(({ byCongress }) => byCongress || !own.byCongress);
  const [source] = step.from.flatMap((from) => before.filter((each) => each.office === from));
  const earlier = before.filter((each) => step.after.includes(each.office));
  const open = [...(source ? [source] : []), ...earlier].find(({ settled }) => !settled);
  const taken = earlier.flatMap(({ elected }) => elected);
  return {
    ...(source ? { from: source.office } : {}),
    ...(open ? { waitsFor: open.office } : {}),
    ...(source && !open ? { pool: source.elected.filter((id) => !taken.includes(id)) } : {}),
    ...(source || open ? { rule: cite(step.topic, regulation) } : {}),
  };
}

/** Where the regulation says among whom an office is elected. */
export function poolRule(office: ElectionOffice, regulation: ElectionRegulation): CitedRule {
  return cite(steps[office]?.topic ?? 'fromCommittee', regulation);
}
