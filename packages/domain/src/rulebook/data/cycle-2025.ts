import { amount, codes, defineRuleSet, monthOf, percent, until } from '../define-rules.ts';
import type { RuleLine } from '../define-rules.ts';
import { delegates2025, sizes2025 } from './cycle-2025-numbers.ts';

const directive = { document: '45-CT/TW', issuedOn: '2025-04-14' };
const replaced = { document: '35-CT/TW', issuedOn: '2024-06-14' };
const provincialPlan = { document: 'Kế hoạch đại hội của Tỉnh ủy Hà Tĩnh' };
const conclusion126 = { document: '126-KL/TW', issuedOn: '2025-02-14' };
const fourContents = codes(
  'REVIEW_AND_DIRECTION',
  'DISCUSS_DRAFTS',
  'ELECT_COMMITTEE',
  'ELECT_DELEGATES',
);
const twoContents = codes('REVIEW_AND_DIRECTION', 'DISCUSS_DRAFTS');

/** Values of the papers that Directive 45 replaced in mid-cycle: kept, for plans were made under them. */
const before45: readonly RuleLine[] = [
  {
    key: 'congress.contents',
    value: fourContents,
    confidence: 'CONFIRMED',
    source: replaced,
    to: '2025-04-13',
  },
  {
    key: 'congress.fewerContentsByPermission',
    value: { kind: 'code', code: 'PERSONNEL_DIFFICULTY' },
    confidence: 'PARTIAL',
    source: replaced,
    to: '2025-04-13',
  },
  {
    key: 'congress.maxDuration',
    level: 'UPPER_GRASSROOTS',
    value: amount(3, 'day'),
    confidence: 'CONFIRMED',
    source: replaced,
    to: '2025-04-13',
  },
  {
    key: 'congress.pilotWindow',
    level: 'GRASSROOTS',
    value: until('2025-03-31', '2025-01-01'),
    confidence: 'PARTIAL',
    source: replaced,
    to: '2025-02-13',
  },
  {
    key: 'congress.pilotWindow',
    level: 'GRASSROOTS',
    value: until('2025-03-31', '2025-03-01'),
    confidence: 'CONFIRMED',
    source: conclusion126,
    from: '2025-02-14',
    to: '2025-04-13',
  },
];

const contents: readonly RuleLine[] = [
  { key: 'congress.contents', value: fourContents, confidence: 'CONFIRMED' },
  {
    key: 'congress.contents',
    condition: 'newlyEstablished',
    value: twoContents,
    confidence: 'CONFIRMED',
  },
  { key: 'congress.contents', condition: 'merged', value: twoContents, confidence: 'CONFIRMED' },
  {
    key: 'congress.contents',
    condition: 'terminatedAndReplaced',
    value: twoContents,
    confidence: 'CONFIRMED',
  },
  {
    key: 'congress.contents',
    condition: 'armedForces',
    value: codes('REVIEW_AND_DIRECTION', 'DISCUSS_DRAFTS', 'ELECT_DELEGATES'),
    confidence: 'BACKGROUND',
  },
  { key: 'committee.formation', value: { kind: 'code', code: 'ELECTED' }, confidence: 'CONFIRMED' },
  {
    key: 'committee.formation',
    condition: 'merged',
    value: { kind: 'code', code: 'APPOINTED' },
    confidence: 'CONFIRMED',
  },
  {
    key: 'committee.formation',
    condition: 'newlyEstablished',
    value: { kind: 'code', code: 'APPOINTED' },
    confidence: 'CONFIRMED',
  },
  {
    key: 'committee.formation',
    condition: 'terminatedAndReplaced',
    value: { kind: 'code', code: 'APPOINTED' },
    confidence: 'CONFIRMED',
  },
];

const times: readonly RuleLine[] = [
  {
    key: 'congress.window',
    level: 'GRASSROOTS',
    value: until('2025-06-30'),
    confidence: 'CONFIRMED',
  },
  {
    key: 'congress.window',
    level: 'UPPER_GRASSROOTS',
    value: until('2025-08-31'),
    confidence: 'CONFIRMED',
  },
  {
    key: 'congress.window',
    level: 'PROVINCIAL',
    value: until('2025-10-31'),
    confidence: 'CONFIRMED',
  },
  { key: 'congress.maxDuration', level: 'CELL', value: amount(1, 'day'), confidence: 'PARTIAL' },
  {
    key: 'congress.maxDuration',
    level: 'SECTIONAL',
    value: amount(1, 'day'),
    confidence: 'PARTIAL',
  },
  {
    key: 'congress.maxDuration',
    level: 'GRASSROOTS',
    value: amount(2, 'day'),
    confidence: 'CONFIRMED',
  },
  {
    key: 'congress.maxDuration',
    level: 'UPPER_GRASSROOTS',
    value: amount(2, 'day'),
    confidence: 'CONFIRMED',
  },
  {
    key: 'congress.maxDuration',
    level: 'PROVINCIAL',
    value: amount(4, 'day'),
    confidence: 'CONFIRMED',
  },
  {
    key: 'congress.preparatoryDuration',
    level: 'UPPER_GRASSROOTS',
    value: amount(1, 'halfDay'),
    confidence: 'CONFIRMED',
  },
  {
    key: 'congress.preparatoryDuration',
    level: 'PROVINCIAL',
    value: amount(1, 'halfDay'),
    confidence: 'CONFIRMED',
  },
];

const structure: readonly RuleLine[] = [
  { key: 'structure.women', value: percent(15), confidence: 'BACKGROUND' },
  { key: 'structure.young', value: percent(10), confidence: 'BACKGROUND' },
  { key: 'structure.youngUnder', value: amount(42, 'year'), confidence: 'BACKGROUND' },
  { key: 'structure.science', value: percent(5), confidence: 'CONFIRMED' },
  {
    key: 'structure.ageBands',
    value: {
      kind: 'ageBands',
      bands: [
        { code: 'UNDER_42', from: 0, upTo: 41 },
        { code: 'FROM_42_TO_52', from: 42, upTo: 52 },
        { code: 'OVER_52', from: 53 },
      ],
    },
    confidence: 'BACKGROUND',
  },
  {
    key: 'statistics.ageBands',
    value: {
      kind: 'ageBands',
      bands: [
        { code: 'UNDER_30', from: 0, upTo: 29 },
        { code: 'FROM_30_TO_41', from: 30, upTo: 41 },
        { code: 'FROM_42_TO_52', from: 42, upTo: 52 },
        { code: 'OVER_52', from: 53 },
      ],
    },
    confidence: 'BACKGROUND',
  },
];

const ages: readonly RuleLine[] = [
  {
    key: 'age.referenceMonth',
    level: 'GRASSROOTS',
    value: monthOf(2025, 4),
    confidence: 'CONFIRMED',
  },
  {
    key: 'age.referenceMonth',
    level: 'UPPER_GRASSROOTS',
    value: monthOf(2025, 6),
    confidence: 'CONFIRMED',
    to: '2025-06-30',
  },
  {
    key: 'age.referenceMonth',
    level: 'UPPER_GRASSROOTS',
    value: monthOf(2025, 7),
    confidence: 'CONFIRMED',
    from: '2025-07-01',
  },
  {
    key: 'age.referenceMonth',
    level: 'PROVINCIAL',
    value: monthOf(2025, 9),
    confidence: 'CONFIRMED',
  },
  {
    key: 'age.referenceMonth',
    condition: 'stateOffice',
    value: monthOf(2026, 3),
    confidence: 'CONFIRMED',
  },
  { key: 'age.firstTimeMonthsLeft', value: amount(60, 'month'), confidence: 'CONFIRMED' },
  { key: 'age.reElectionMonthsLeft', value: amount(48, 'month'), confidence: 'CONFIRMED' },
  {
    key: 'age.reElectionMonthsLeft',
    level: 'PROVINCIAL',
    condition: 'provincialDeputySecretary',
    value: amount(42, 'month'),
    confidence: 'CONFIRMED',
  },
  {
    key: 'age.retirement',
    value: { kind: 'code', code: 'LABOUR_CODE_2019' },
    confidence: 'BACKGROUND',
  },
  {
    key: 'age.unknownBirthday',
    value: { kind: 'code', code: 'FIRST_OF_JANUARY' },
    confidence: 'BACKGROUND',
  },
];

const personnel: readonly RuleLine[] = [
  {
    key: 'congress.dossierDue',
    value: amount(45, 'workingDay'),
    confidence: 'PARTIAL',
    source: provincialPlan,
  },
  { key: 'personnel.threshold', value: percent(50), confidence: 'BACKGROUND' },
  { key: 'document.summaryMinutes', value: amount(30, 'minute'), confidence: 'OPEN' },
];

/**
 * Cycle of the congresses towards the 14th National Congress: Directive 45 of 14 April 2025. The set begins with the
 * directive of 2024 that it replaced, so that a plan made before can be read under the values of its day.
 */
export const cycle2025 = defineRuleSet(
  { id: 'cycle-2025', kind: 'cycle', document: directive, from: '2024-06-14' },
  [
    ...before45,
    ...[
      ...contents,
      ...times,
      ...sizes2025,
      ...delegates2025,
      ...structure,
      ...ages,
      ...personnel,
    ].map((line) => ({ ...line, from: line.from ?? directive.issuedOn })),
  ],
);
