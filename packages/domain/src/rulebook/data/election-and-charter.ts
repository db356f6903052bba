import { amount, defineRuleSet, percent, percentRange } from '../define-rules.ts';
import type { RuleLine } from '../define-rules.ts';

const election244 = { document: '244-QĐ/TW', issuedOn: '2014-06-09' };
const election190 = { document: '190-QĐ/TW', issuedOn: '2024-10-10' };
const charter29 = { document: '29-QĐ/TW', issuedOn: '2016-07-25' };
const charter24 = { document: '24-QĐ/TW', issuedOn: '2021-07-30' };
const charter294 = { document: '294-QĐ/TW', issuedOn: '2025-05-26' };
const charter = { document: 'Điều lệ Đảng', issuedOn: '2011-01-19' };

/** A strict majority: the share must be passed, not reached. */
const half = { kind: 'share', ratio: { num: 1, den: 2 } } as const;

const lines244: readonly RuleLine[] = [
  {
    key: 'election.maxSurplus',
    value: percent(30),
    confidence: 'CONFIRMED',
    source: { ...election244, article: 16, clause: 1 },
  },
  {
    key: 'election.preparedSurplus',
    value: percentRange({ from: 10, upTo: 15 }),
    confidence: 'CONFIRMED',
    source: { ...election244, article: 16 },
  },
  {
    key: 'election.smallBodySurplus',
    condition: 'smallBody',
    value: amount(1, 'person'),
    confidence: 'PARTIAL',
    source: { ...election244, article: 16 },
  },
  {
    key: 'election.majority',
    value: half,
    confidence: 'CONFIRMED',
    source: { ...election244, article: 32 },
  },
  {
    key: 'election.dossierDue',
    level: 'UPPER_GRASSROOTS',
    value: amount(15, 'workingDay'),
    confidence: 'CONFIRMED',
    source: { ...election244, article: 10 },
  },
  {
    key: 'election.dossierDue',
    level: 'PROVINCIAL',
    value: amount(15, 'workingDay'),
    confidence: 'CONFIRMED',
    source: { ...election244, article: 10 },
  },
  {
    key: 'election.dossierPapers',
    value: amount(5, 'paper'),
    confidence: 'CONFIRMED',
    source: { ...election244, article: 10 },
  },
  {
    key: 'election.complaintPeriod',
    value: amount(15, 'workingDay'),
    confidence: 'OPEN',
    source: { ...election244, article: 35 },
  },
  {
    key: 'election.ballotKeeping',
    value: amount(6, 'month'),
    confidence: 'BACKGROUND',
    source: { ...election244, article: 37 },
  },
  {
    key: 'election.directSecretary',
    value: { kind: 'code', code: 'PILOT' },
    confidence: 'CONFIRMED',
    source: { document: '35-CT/TW', issuedOn: '2019-05-30' },
  },
];

const lines190: readonly RuleLine[] = [
  {
    key: 'election.maxSurplus',
    value: percent(30),
    confidence: 'CONFIRMED',
    source: { ...election190, article: 14 },
  },
  {
    key: 'election.preparedSurplus',
    value: percentRange({ from: 10, upTo: 15 }),
    confidence: 'CONFIRMED',
    source: { ...election190, article: 14 },
  },
  {
    key: 'election.smallBodySurplus',
    condition: 'smallBody',
    value: amount(1, 'person'),
    confidence: 'CONFIRMED',
    source: { ...election190, article: 14 },
  },
  {
    key: 'election.floorSupport',
    value: percent(30),
    confidence: 'CONFIRMED',
    source: { ...election190, article: 14, clause: 3 },
  },
  {
    key: 'election.majority',
    value: half,
    confidence: 'CONFIRMED',
    source: { ...election190, article: 30 },
  },
  {
    key: 'election.dossierDue',
    level: 'UPPER_GRASSROOTS',
    value: amount(15, 'workingDay'),
    confidence: 'CONFIRMED',
    source: { ...election190, article: 9 },
  },
  {
    key: 'election.dossierDue',
    level: 'PROVINCIAL',
    value: amount(15, 'workingDay'),
    confidence: 'CONFIRMED',
    source: { ...election190, article: 9 },
  },
  {
    key: 'election.dossierPapers',
    value: amount(7, 'paper'),
    confidence: 'CONFIRMED',
    source: { ...election190, article: 9 },
  },
  {
    key: 'election.complaintPeriod',
    value: amount(15, 'workingDay'),
    confidence: 'CONFIRMED',
    source: { ...election190, article: 33, clause: 1 },
  },
  {
    key: 'election.ballotKeeping',
    value: amount(6, 'month'),
    confidence: 'CONFIRMED',
    source: { ...election190, article: 35 },
  },
  {
    key: 'election.directSecretary',
    value: { kind: 'code', code: 'ALLOWED' },
    confidence: 'PARTIAL',
    source: { document: '04-HD/TW', issuedOn: '2024-12-31', article: 8 },
  },
];

/** What the Charter itself says, whichever rule applies it. */
const standingCharterLines: readonly RuleLine[] = [
  {
    key: 'congress.interval',
    value: amount(5, 'year'),
    confidence: 'CONFIRMED',
    source: charter,
  },
  {
    key: 'congress.cellInterval',
    level: 'CELL',
    value: amount(2, 'congress'),
    confidence: 'CONFIRMED',
    source: charter,
  },
  {
    key: 'congress.maxShift',
    level: 'CELL',
    value: amount(6, 'month'),
    confidence: 'CONFIRMED',
    source: charter,
  },
  {
    key: 'congress.quorum',
    value: { kind: 'share', ratio: { num: 2, den: 3 } },
    confidence: 'BACKGROUND',
    source: { ...charter, article: 11 },
  },
  {
    key: 'congress.unitQuorum',
    value: { kind: 'share', ratio: { num: 2, den: 3 } },
    confidence: 'BACKGROUND',
    source: { ...charter, article: 11 },
  },
  {
    key: 'cell.minimumMembers',
    level: 'CELL',
    value: amount(3, 'member'),
    confidence: 'CONFIRMED',
    source: charter,
  },
];

/** What every rule on applying the Charter says; the confidence of a number seen in one text drops in the others. */
function charterLines(paper: typeof charter24, seen: boolean): readonly RuleLine[] {
  const confidence = seen ? 'CONFIRMED' : 'BACKGROUND';
  return [
    {
      key: 'congress.noticePeriod',
      value: amount(30, 'workingDay'),
      confidence,
      source: { ...paper, article: 11, clause: 1 },
    },
    {
      key: 'result.reportDue',
      value: amount(7, 'workingDay'),
      confidence,
      source: { ...paper, article: 16, clause: 1, point: '1' },
    },
    {
      key: 'result.ratificationDue',
      value: amount(15, 'workingDay'),
      confidence,
      source: { ...paper, article: 16, clause: 1, point: '2' },
    },
    {
      key: 'election.cellSecretaryBallots',
      level: 'CELL',
      value: amount(3, 'ballot'),
      confidence,
      source: { ...paper, article: 22 },
    },
    {
      key: 'cellCommittee.from',
      level: 'CELL',
      value: amount(9, 'member'),
      confidence,
      source: { ...paper, article: 22 },
    },
    {
      key: 'cellCommittee.maximum',
      level: 'CELL',
      value: amount(7, 'person'),
      confidence,
      source: { ...paper, article: 22 },
    },
    ...standingCharterLines,
  ];
}

/** Election regulation in force until 9 October 2024. */
export const rules244 = defineRuleSet(
  {
    id: 'election-244',
    kind: 'election',
    document: election244,
    from: '2014-06-09',
    to: '2024-10-09',
  },
  lines244,
);

/** Election regulation in force from 10 October 2024. */
export const rules190 = defineRuleSet(
  { id: 'election-190', kind: 'election', document: election190, from: '2024-10-10' },
  lines190,
);

/** The rules on applying the Charter, in the order in which they followed each other. */
export const charterRuleSets = [
  defineRuleSet(
    {
      id: 'charter-29',
      kind: 'charter',
      document: charter29,
      from: '2016-07-25',
      to: '2021-07-29',
    },
    charterLines(charter29, false),
  ),
  defineRuleSet(
    {
      id: 'charter-24',
      kind: 'charter',
      document: charter24,
      from: '2021-07-30',
      to: '2025-05-25',
    },
    charterLines(charter24, true),
  ),
  defineRuleSet(
    { id: 'charter-294', kind: 'charter', document: charter294, from: '2025-05-26' },
    charterLines(charter294, false),
  ),
];
