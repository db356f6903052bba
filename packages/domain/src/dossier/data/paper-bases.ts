import { calendarDate, type ArticleRef, type CalendarDate } from '../../kernel/index.ts';

/** The authority a paper is asked for by: the same duty stands in another text after each change of the rules. */
export type PaperBasis =
  | 'directive'
  | 'duties'
  | 'reporting'
  | 'charter'
  | 'regulation'
  | 'conveningCommittee'
  | 'candidateSummary'
  | 'selfNomination'
  | 'complaints'
  | 'actionProgramme';

/** The text that holds a duty from a day on. `seen` says whether we read the place ourselves. */
export interface PaperBasisText {
  readonly from: CalendarDate;
  readonly source: ArticleRef;
  readonly seen: boolean;
}

type Place = Pick<ArticleRef, 'article' | 'clause' | 'point'>;

const start = calendarDate('2014-06-09');
const rules29 = { document: '29-QĐ/TW', issuedOn: '2016-07-25' };
const rules24 = { document: '24-QĐ/TW', issuedOn: '2021-07-30' };
const rules294 = { document: '294-QĐ/TW', issuedOn: '2025-05-26' };
const regulation244 = { document: '244-QĐ/TW', issuedOn: '2014-06-09' };
const regulation190 = { document: '190-QĐ/TW', issuedOn: '2024-10-10' };

/** The rules on applying the Charter follow each other; the places were read in those of 2021. */
function charterPlace(place: Place): readonly PaperBasisText[] {
  return [
    { from: start, source: { ...rules29, ...place }, seen: false },
    { from: calendarDate(rules24.issuedOn), source: { ...rules24, ...place }, seen: true },
    { from: calendarDate(rules294.issuedOn), source: { ...rules294, ...place }, seen: false },
  ];
}

function regulationPlace(old: Place, current: Place): readonly PaperBasisText[] {
  return [
    { from: start, source: { ...regulation244, ...old }, seen: true },
    {
      from: calendarDate(regulation190.issuedOn),
      source: { ...regulation190, ...current },
      seen: true,
    },
  ];
}

const directives: readonly PaperBasisText[] = [
  { from: start, source: { document: '36-CT/TW', issuedOn: '2014-05-30' }, seen: false },
  {
    from: calendarDate('2019-05-30'),
    source: { document: '35-CT/TW', issuedOn: '2019-05-30' },
    seen: true,
  },
  {
    from: calendarDate('2024-06-14'),
    source: { document: '35-CT/TW', issuedOn: '2024-06-14' },
    seen: true,
  },
  {
    from: calendarDate('2025-04-14'),
    source: { document: '45-CT/TW', issuedOn: '2025-04-14' },
    seen: true,
  },
];

/** Earliest text first. */
export const paperBases: Readonly<Record<PaperBasis, readonly PaperBasisText[]>> = {
  directive: directives,
  duties: charterPlace({ article: 11, clause: 1 }),
  reporting: charterPlace({ article: 16, clause: 1, point: '1' }),
  charter: charterPlace({}),
  regulation: regulationPlace({}, {}),
  conveningCommittee: regulationPlace({ article: 4 }, { article: 4 }),
  candidateSummary: regulationPlace({ article: 18 }, { article: 16 }),
  selfNomination: regulationPlace({ article: 10 }, { article: 9 }),
  complaints: regulationPlace({ article: 35 }, { article: 33, clause: 1 }),
  actionProgramme: [
    ...directives.slice(0, 2),
    {
      from: calendarDate('2020-04-23'),
      source: { document: '11977-CV/VPTW', issuedOn: '2020-04-23' },
      seen: true,
    },
    ...directives.slice(2),
  ],
};
