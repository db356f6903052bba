import { invariant } from '../kernel/index.ts';
import type { RuleKey } from './rule.ts';

/** What rules are about, broadly: how a list of rules is put in order for people. */
export const ruleAreas = [
  'congress',
  'committee',
  'structure',
  'age',
  'personnel',
  'delegates',
  'election',
  'result',
  'papers',
] as const;
export type RuleArea = (typeof ruleAreas)[number];

const areaOfPrefix: Readonly<Record<PrefixOf<RuleKey>, RuleArea>> = {
  congress: 'congress',
  delegates: 'delegates',
  committee: 'committee',
  standingCommittee: 'committee',
  deputySecretary: 'committee',
  cellCommittee: 'committee',
  cell: 'committee',
  structure: 'structure',
  statistics: 'structure',
  age: 'age',
  pilots: 'congress',
  personnel: 'personnel',
  election: 'election',
  result: 'result',
  document: 'papers',
};

type PrefixOf<Key extends string> = Key extends `${infer Prefix}.${string}` ? Prefix : never;

/** The area that a rule belongs to. */
export function ruleAreaOf(key: RuleKey): RuleArea {
  const prefix = key.slice(0, key.indexOf('.'));
  const found = Object.entries(areaOfPrefix).find(([known]) => known === prefix);
  invariant(found !== undefined, `rule ${key} has an area`);
  return found[1];
}
