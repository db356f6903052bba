import {
  amount,
  codes,
  defineRuleSet,
  monthOf,
  percent,
  percentRange,
  range,
  until,
} from '../define-rules.ts';
import type { RuleLine } from '../define-rules.ts';

const directive = { document: '35-CT/TW', issuedOn: '2019-05-30' };
const ageAnnex = { ...directive, point: 'annex-2' };
const numberAnnex = { ...directive, point: 'annex-3' };
const personnelGuidance = { document: '26-HD/BTCTW', issuedOn: '2019-10-18' };

const contents: readonly RuleLine[] = [
  {
    key: 'congress.contents',
    value: codes('REVIEW_AND_DIRECTION', 'DISCUSS_DRAFTS', 'ELECT_COMMITTEE', 'ELECT_DELEGATES'),
    confidence: 'PARTIAL',
  },
  {
    key: 'congress.contents',
    condition: 'armedForces',
    value: codes('REVIEW_AND_DIRECTION', 'DISCUSS_DRAFTS', 'ELECT_DELEGATES'),
    confidence: 'BACKGROUND',
  },
  {
    key: 'congress.fewerContentsByPermission',
    value: { kind: 'code', code: 'PERSONNEL_DIFFICULTY' },
    confidence: 'PARTIAL',
  },
  { key: 'committee.formation', value: { kind: 'code', code: 'ELECTED' }, confidence: 'CONFIRMED' },
];

const times: readonly RuleLine[] = [
  {
    key: 'congress.window',
    level: 'GRASSROOTS',
    value: until('2020-06-30', '2020-04-01'),
    confidence: 'CONFIRMED',
  },
  {
    key: 'congress.window',
    level: 'UPPER_GRASSROOTS',
    value: until('2020-08-31'),
    confidence: 'CONFIRMED',
  },
  {
    key: 'congress.window',
    level: 'PROVINCIAL',
    value: until('2020-10-31'),
    confidence: 'CONFIRMED',
  },
  {
    key: 'congress.pilotWindow',
    level: 'GRASSROOTS',
    value: until('2020-03-31', '2020-01-01'),
    confidence: 'OPEN',
  },
  {
    key: 'congress.pilotWindow',
    level: 'UPPER_GRASSROOTS',
    value: until('2020-06-30', '2020-04-01'),
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
    value: amount(3, 'day'),
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

const sizes: readonly RuleLine[] = [
  {
    key: 'committee.reduction',
    level: 'PROVINCIAL',
    value: percent(5),
    confidence: 'CONFIRMED',
    source: numberAnnex,
  },
  {
    key: 'committee.reduction',
    level: 'UPPER_GRASSROOTS',
    value: percent(5),
    confidence: 'CONFIRMED',
    source: numberAnnex,
  },
  {
    key: 'committee.size',
    level: 'GRASSROOTS',
    value: { kind: 'code', code: 'AS_2015_2020' },
    confidence: 'CONFIRMED',
    source: numberAnnex,
  },
  {
    key: 'standingCommittee.size',
    level: 'PROVINCIAL',
    value: range({ from: 13, upTo: 15, unit: 'person' }),
    confidence: 'CONFIRMED',
    source: numberAnnex,
  },
  {
    key: 'standingCommittee.maximum',
    level: 'PROVINCIAL',
    condition: 'largeProvinces',
    value: amount(17, 'person'),
    confidence: 'CONFIRMED',
    source: numberAnnex,
  },
  {
    key: 'standingCommittee.size',
    level: 'UPPER_GRASSROOTS',
    value: range({ from: 9, upTo: 11, unit: 'person' }),
    confidence: 'BACKGROUND',
    source: numberAnnex,
  },
  {
    key: 'standingCommittee.maximum',
    level: 'GRASSROOTS',
    value: amount(5, 'person'),
    confidence: 'BACKGROUND',
    source: numberAnnex,
  },
  {
    key: 'deputySecretary.count',
    value: amount(2, 'person'),
    confidence: 'BACKGROUND',
    source: numberAnnex,
  },
];

const delegates: readonly RuleLine[] = [
  {
    key: 'delegates.range',
    level: 'PROVINCIAL',
    value: range({ from: 300, upTo: 350, unit: 'delegate' }),
    confidence: 'CONFIRMED',
  },
  {
    key: 'delegates.range',
    level: 'PROVINCIAL',
    condition: 'publicSecurity',
    value: range({ from: 300, upTo: 350, unit: 'delegate' }),
    confidence: 'CONFIRMED',
  },
  {
    key: 'delegates.range',
    level: 'PROVINCIAL',
    condition: 'centralBloc',
    value: range({ from: 250, upTo: 300, unit: 'delegate' }),
    confidence: 'CONFIRMED',
  },
  {
    key: 'delegates.maximum',
    level: 'PROVINCIAL',
    value: amount(350, 'delegate'),
    confidence: 'CONFIRMED',
  },
  {
    key: 'delegates.maximum',
    level: 'PROVINCIAL',
    condition: 'hanoi',
    value: amount(500, 'delegate'),
    confidence: 'CONFIRMED',
  },
  {
    key: 'delegates.maximum',
    level: 'PROVINCIAL',
    condition: 'hoChiMinhCity',
    value: amount(450, 'delegate'),
    confidence: 'CONFIRMED',
  },
  {
    key: 'delegates.maximum',
    level: 'PROVINCIAL',
    condition: 'ngheAnOrThanhHoa',
    value: amount(450, 'delegate'),
    confidence: 'CONFIRMED',
  },
  {
    key: 'delegates.maximum',
    level: 'PROVINCIAL',
    condition: 'army',
    value: amount(450, 'delegate'),
    confidence: 'CONFIRMED',
  },
  {
    key: 'delegates.maximum',
    level: 'UPPER_GRASSROOTS',
    value: amount(300, 'delegate'),
    confidence: 'CONFIRMED',
  },
  {
    key: 'delegates.extra',
    value: range({ from: 1, upTo: 2, unit: 'delegate' }),
    confidence: 'CONFIRMED',
  },
  {
    key: 'congress.delegateFrom',
    level: 'GRASSROOTS',
    value: amount(200, 'member'),
    confidence: 'CONFIRMED',
  },
];

const structure: readonly RuleLine[] = [
  { key: 'structure.women', value: percent(15), confidence: 'CONFIRMED' },
  { key: 'structure.young', value: percent(10), confidence: 'CONFIRMED' },
  { key: 'structure.youngUnder', value: amount(40, 'year'), confidence: 'CONFIRMED' },
  {
    key: 'structure.ageBands',
    value: {
      kind: 'ageBands',
      bands: [
        { code: 'UNDER_40', from: 0, upTo: 39 },
        { code: 'FROM_40_TO_50', from: 40, upTo: 50 },
        { code: 'OVER_50', from: 51 },
      ],
    },
    confidence: 'CONFIRMED',
  },
  {
    key: 'structure.middleBand',
    value: percentRange({ from: 40, upTo: 50 }),
    confidence: 'CONFIRMED',
  },
  {
    key: 'statistics.ageBands',
    value: {
      kind: 'ageBands',
      bands: [
        { code: 'UNDER_30', from: 0, upTo: 29 },
        { code: 'FROM_30_TO_40', from: 30, upTo: 40 },
        { code: 'FROM_41_TO_50', from: 41, upTo: 50 },
        { code: 'OVER_50', from: 51 },
      ],
    },
    confidence: 'PARTIAL',
  },
];

const ages: readonly RuleLine[] = [
  {
    key: 'age.referenceMonth',
    level: 'PROVINCIAL',
    value: monthOf(2020, 9),
    confidence: 'CONFIRMED',
    source: ageAnnex,
  },
  {
    key: 'age.referenceMonth',
    level: 'UPPER_GRASSROOTS',
    value: monthOf(2020, 6),
    confidence: 'CONFIRMED',
    source: ageAnnex,
  },
  {
    key: 'age.referenceMonth',
    level: 'GRASSROOTS',
    value: { kind: 'code', code: 'MONTH_OF_CONGRESS' },
    confidence: 'CONFIRMED',
    source: ageAnnex,
  },
  {
    key: 'age.referenceMonth',
    level: 'GRASSROOTS',
    condition: 'stateOffice',
    value: monthOf(2021, 5),
    confidence: 'CONFIRMED',
    source: ageAnnex,
  },
  {
    key: 'age.referenceMonth',
    level: 'PROVINCIAL',
    condition: 'stateOffice',
    value: monthOf(2021, 3),
    confidence: 'PARTIAL',
    source: ageAnnex,
  },
  {
    key: 'age.referenceMonth',
    level: 'UPPER_GRASSROOTS',
    condition: 'stateOffice',
    value: monthOf(2021, 3),
    confidence: 'PARTIAL',
    source: ageAnnex,
  },
  {
    key: 'age.firstTimeMonthsLeft',
    value: amount(60, 'month'),
    confidence: 'CONFIRMED',
    source: ageAnnex,
  },
  {
    key: 'age.reElectionMonthsLeft',
    value: amount(30, 'month'),
    confidence: 'CONFIRMED',
    source: ageAnnex,
  },
  {
    key: 'age.retirement',
    condition: 'men',
    value: amount(60, 'year'),
    confidence: 'CONFIRMED',
    source: ageAnnex,
  },
  {
    key: 'age.retirement',
    condition: 'women',
    value: amount(55, 'year'),
    confidence: 'CONFIRMED',
    source: ageAnnex,
  },
  {
    key: 'age.unknownBirthday',
    value: { kind: 'code', code: 'FIRST_OF_JANUARY' },
    confidence: 'CONFIRMED',
    source: personnelGuidance,
  },
];

const personnel: readonly RuleLine[] = [
  { key: 'congress.dossierDue', value: amount(45, 'workingDay'), confidence: 'OPEN' },
  { key: 'personnel.threshold', value: percent(50), confidence: 'CONFIRMED' },
  {
    key: 'personnel.steps',
    value: codes(
      'STANDING_COMMITTEE_1',
      'KEY_OFFICIALS',
      'COMMITTEE_1',
      'STANDING_COMMITTEE_2',
      'COMMITTEE_2',
    ),
    confidence: 'CONFIRMED',
  },
  { key: 'pilots.directElection', value: codes('secretary'), confidence: 'CONFIRMED' },
  {
    key: 'structure.new',
    value: { kind: 'share', ratio: { num: 1, den: 3 } },
    confidence: 'BACKGROUND',
  },
  { key: 'document.summaryMinutes', value: amount(30, 'minute'), confidence: 'OPEN' },
];

/**
 * Cycle of the congresses towards the 13th National Congress: Directive 35 of 30 May 2019 and its guidance. It is kept
 * to the end of the term it prepared, for by-elections and late ratifications.
 */
export const cycle2020 = defineRuleSet(
  { id: 'cycle-2020', kind: 'cycle', document: directive, from: '2019-05-30', to: '2025-12-31' },
  [...contents, ...times, ...sizes, ...delegates, ...structure, ...ages, ...personnel],
);
