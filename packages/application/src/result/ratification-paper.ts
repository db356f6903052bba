import type { ElectionOffice } from '@daihoi/domain/election';
import type { ArticleRef, CalendarDate } from '@daihoi/domain/kernel';
import type { ProgramPaper } from '@daihoi/domain/paper-templates';
import type {
  CongressResult,
  ElectedPerson,
  OfficeResult,
  RatificationDecision,
} from '@daihoi/domain/result';
import { formatDate, formatFixed } from '@daihoi/domain/text';
import {
  committeeOf,
  filingLine,
  paperFrame,
  type PaperFields,
  type PaperToIssue,
  type Signer,
} from '../issuing/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import {
  plainRow,
  textCell,
  textRun,
  type Annex,
  type Block,
  type Run,
  type TableRow,
} from '../papers/index.ts';
import type { SeasonRow } from '../season/index.ts';
import type { CongressStanding } from './congress-standing.ts';
import { ratificationWords as words } from './data/ratification-words.ts';
import { fillWords, placeOf } from './words.ts';

/** What a decision on a result says, before it is a paper. */
export interface DecisionContent {
  readonly decision: RatificationDecision;
  readonly pending: CongressResult;
  readonly standing: CongressStanding;
  readonly unit: UnitRow;
  /** From the top of the tree down to the unit whose committee decides. */
  readonly issuerLine: readonly UnitRow[];
  readonly season: SeasonRow;
  readonly reportedOn: CalendarDate;
  /** The rule that sets the days for the decision, where the rulebook knows it. */
  readonly deadlineRule: ArticleRef | undefined;
  readonly on: CalendarDate;
  readonly signer: Signer;
  readonly place?: string;
}

/** The decision as a paper: bases with their articles, articles, and the people ratified with votes and percent of the base. */
export function ratificationPaper(content: DecisionContent): PaperToIssue {
  const { decision, issuerLine, season, on, signer, place } = content;
  const { kind } = decision.ratification;
  const kept = ratifiedOffices(content);
  const articles = articlesOf(content, kept);
  const issuer = issuerLine.at(-1);
  return {
    kind: 'decision',
    ...paperFrame(issuerLine, season, { on, signer, ...(place === undefined ? {} : { place }) }),
    title: {
      kind: 'named',
      typeName: words.typeName,
      abstract: [fillWords(words.abstract[kind], namesOf(content))],
    },
    legalBases: basesOf(content),
    blocks: articles.map((text): Block => ({ kind: 'article', runs: [textRun(text)] })),
    recipients: [
      fillWords(words.recipients[0], { last: String(articles.length) }),
      words.recipients[1],
      ...(issuer ? [filingLine(issuer)] : []),
    ],
    ...(kept.length === 0 ? {} : { annexes: [listOf(content, kept)] }),
  };
}

/** The same decision as fields of a template; undefined for a full ratification of nobody, which only takes note of a congress. */
export function ratificationFields(
  content: DecisionContent,
  kind: ProgramPaper,
): PaperFields | undefined {
  const { organization, committee, term } = namesOf(content);
  const kept = ratifiedOffices(content);
  if (kind === 'ratificationDecision' && kept.length === 0) return undefined;
  return {
    kind,
    values: {
      unitName: organization,
      unitCommittee: committee,
      term,
      reportedOn: formatDate(content.reportedOn, 'vi'),
      personCount: String(kept.reduce((sum, each) => sum + each.elected.length, 0)),
      lastArticle: String(articlesOf(content, kept).length),
    },
    rows: {
      persons: kept.flatMap((office) =>
        byVotes(office).map((person) => ({
          personName: person.name,
          personOffice: words.offices[office.office],
          birthYear: person.birthDate.date.slice(0, 4),
          personPost: person.post,
          votes: String(person.votes),
          percent: percentOf(content.standing, office.office, person.id),
        })),
      ),
    },
  };
}

function byVotes({ elected }: OfficeResult): readonly ElectedPerson[] {
  return elected.toSorted((left, right) => right.votes - left.votes);
}

/** The title under which the paper is kept in lists. */
export function ratificationTitle(content: DecisionContent): string {
  return fillWords(words.titles[content.decision.ratification.kind], namesOf(content));
}

/** The offices and people that the decision ratifies. */
export function ratifiedOffices(content: {
  readonly decision: RatificationDecision;
  readonly pending: CongressResult;
}): readonly OfficeResult[] {
  const { ratification, voteAgain } = content.decision;
  const refused = ratification.kind === 'partial' ? ratification.persons : [];
  return content.pending.offices
    .filter(({ office }) => office !== 'delegates' && !voteAgain.includes(office))
    .map((each) => ({
      ...each,
      elected: each.elected.filter(
        ({ id }) => !refused.some((no) => no.office === each.office && no.person === id),
      ),
    }))
    .filter((each) => each.elected.length > 0);
}

function namesOf({ unit, season }: DecisionContent) {
  return {
    organization: unit.fullName,
    committee: committeeOf(unit).name,
    term: `${season.term.from}-${season.term.to}`,
  };
}

function basesOf(content: DecisionContent): readonly (readonly Run[])[] {
  const { decision, deadlineRule, reportedOn } = content;
  const { bases } = words;
  const deadline = deadlineRule
    ? [fillWords(bases.deadline, { place: placeOf(deadlineRule), document: deadlineRule.document })]
    : [];
  const regulation = { place: placeOf(decision.by), document: decision.by.document };
  return [
    bases.charter,
    ...deadline,
    fillWords(bases.regulation, regulation),
    fillWords(bases.report, { ...namesOf(content), reported: formatDate(reportedOn, 'vi') }),
  ].map((text) => [textRun(text)]);
}

function articlesOf(content: DecisionContent, kept: readonly OfficeResult[]): readonly string[] {
  const names = namesOf(content);
  const { ratification } = content.decision;
  const persons = kept.reduce((sum, each) => sum + each.elected.length, 0);
  return [
    ...(ratification.kind === 'refused' ? [] : [ratifiedSentence(content, persons)]),
    ...(ratification.kind === 'partial'
      ? ratification.persons.map((no) => personSentence(content, no))
      : []),
    ...(ratification.kind === 'full' ? [] : ratification.elections.map(electionSentence)),
    ...orders(content),
    fillWords(words.effect, names),
  ];
}

function ratifiedSentence(content: DecisionContent, persons: number): string {
  const { kind } = content.decision.ratification;
  const sentence = kind === 'partial' ? words.ratified.partial : words.ratified.full;
  return fillWords(persons === 0 ? words.ratified.noted : sentence, {
    ...namesOf(content),
    persons,
  });
}

function personSentence(
  content: DecisionContent,
  refused: { readonly office: ElectionOffice; readonly person: string; readonly reason: string },
): string {
  const office = content.pending.offices.find((each) => each.office === refused.office);
  const name = office?.elected.find((each) => each.id === refused.person)?.name ?? '';
  return fillWords(words.personRefused, {
    name,
    office: words.offices[refused.office],
    reason: endSentence(refused.reason),
  });
}

function electionSentence(refused: {
  readonly office: ElectionOffice;
  readonly ground: keyof typeof words.ground;
  readonly reason: string;
}): string {
  return fillWords(words.electionRefused, {
    office: words.offices[refused.office],
    ground: words.ground[refused.ground],
    reason: endSentence(refused.reason),
  });
}

function orders(content: DecisionContent): readonly string[] {
  const { voteAgain, ratification } = content.decision;
  const names = namesOf(content);
  if (voteAgain.length > 0) {
    const offices = voteAgain.map((each) => words.offices[each]).join(', ');
    return [fillWords(words.voteAgain, { ...names, offices })];
  }
  return ratification.kind === 'partial' ? [fillWords(words.fillSeats, names)] : [];
}

function endSentence(text: string): string {
  return /[.!?]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

function listOf(content: DecisionContent, kept: readonly OfficeResult[]): Annex {
  return {
    title: words.annexTitle,
    orientation: 'portrait',
    blocks: [
      {
        kind: 'table',
        columns: [
          { align: 'centre', share: 7 },
          { align: 'left', share: 30 },
          { align: 'centre', share: 13 },
          { align: 'left', share: 27 },
          { align: 'centre', share: 11 },
          { align: 'centre', share: 12 },
        ],
        head: [plainRow(...words.head.map(textCell))],
        rows: kept.flatMap((office) => officeRows(content, office)),
      },
    ],
  };
}

/** A heading line with the office, then its people by votes, most first. */
function officeRows(content: DecisionContent, office: OfficeResult): readonly TableRow[] {
  const title = fillWords(words.groupTitle, {
    office: words.offices[office.office],
    count: office.elected.length,
  });
  const group: TableRow = { role: 'group', cells: [{ runs: [textRun(title)], across: 6 }] };
  return [
    group,
    ...byVotes(office).map((person, at) => personRow(content, { office, person, at })),
  ];
}

function personRow(
  content: DecisionContent,
  of: { readonly office: OfficeResult; readonly person: ElectedPerson; readonly at: number },
): TableRow {
  const { person } = of;
  const percent = percentOf(content.standing, of.office.office, person.id);
  return plainRow(
    textCell(String(of.at + 1)),
    textCell(person.name),
    textCell(person.birthDate.date.slice(0, 4)),
    textCell(person.post),
    textCell(fillWords('{votes}', { votes: person.votes })),
    textCell(percent),
  );
}

/** Votes as a part of the base, two decimals, in the ballot that elected the person. */
function percentOf(standing: CongressStanding, office: ElectionOffice, person: string): string {
  const ballots = standing.offices.find((each) => each.office === office)?.ballots ?? [];
  const count = ballots.find((each) => each.count.elected.includes(person))?.count;
  const share = count?.candidates.find((each) => each.id === person)?.percentOfBase;
  if (share === undefined) return '';
  return `${formatFixed({ units: Number(share.replace('.', '')), decimals: 2 }, 'vi')}%`;
}
