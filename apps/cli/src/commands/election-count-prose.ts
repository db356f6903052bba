import { electionWording } from '@daihoi/contract/election';
import { fillWording } from '@daihoi/contract/wording';
import type { CandidateResult, ElectionCount, ElectionInput } from '@daihoi/domain/election';
import { electionPhrases, percentFor, placesOf } from './election-phrases.ts';

type Language = 'vi' | 'en';

/** The result of a count for people to read, one fact a line. */
export function proseOfCount(input: ElectionInput, counted: ElectionCount, lang: Language): string {
  return [
    ...headOf(input, counted, lang),
    '',
    ...counted.candidates.map((each) => rowOf(each, { input, counted, lang })),
    '',
    ...verdictOf(input, counted, lang),
    ...adviceOf(counted, lang),
    fillWording(electionPhrases[lang].rules, { rules: placesOf(counted.rules, lang) }),
  ].join('\n');
}

function headOf(input: ElectionInput, counted: ElectionCount, lang: Language): readonly string[] {
  const { office, body, round, exclusion, invalidReason } = electionWording[lang];
  const say = electionPhrases[lang];
  const { valid, invalid, invalidReasons } = counted.ballots;
  const kind = input.round?.kind ?? 'first';
  const names = { office: office[input.office], body: body[input.body], round: round[kind] };
  const excluded = input.convened - counted.base;
  return [
    fillWording(say.heading, { ...names, regulation: input.regulation }),
    fillWording(say.base, { ...counted, convened: input.convened, excluded }),
    ...(input.excluded ?? []).map(({ reason, count }) => `  - ${exclusion[reason]}: ${count}`),
    fillWording(say.session, { ...input, valid, invalid }),
    ...reasonLines(invalidReasons, invalidReason),
  ];
}

function reasonLines(
  counts: ElectionCount['ballots']['invalidReasons'],
  words: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `  - ${words[reason] ?? reason}: ${count}`);
}

interface Page {
  readonly input: ElectionInput;
  readonly counted: ElectionCount;
  readonly lang: Language;
}

function rowOf(row: CandidateResult, { input, counted, lang }: Page): string {
  const say = electionPhrases[lang];
  const line = fillWording(say.row, {
    ...row,
    name: nameOf(row.id, input),
    percent: percentFor(row.percentOfBase, lang),
    majority: row.majority ? say.majority : '',
  });
  return counted.ballotForm === 'agreeDisagree' ? line + fillWording(say.rows, { ...row }) : line;
}

function verdictOf(
  input: ElectionInput,
  counted: ElectionCount,
  lang: Language,
): readonly string[] {
  const say = electionPhrases[lang];
  const groups = [
    [say.elected, counted.elected],
    [say.alternates, counted.alternates],
    [say.tied, [...counted.tied, ...counted.alternatesTied]],
  ] as const;
  const left = fillWording(say.seatsLeft, { seatsLeft: counted.seatsLeft });
  return [
    fillWording(say.result, { outcome: electionWording[lang].outcome[counted.outcome] }),
    ...groups
      .filter(([, ids]) => ids.length > 0)
      .map(([sentence, ids]) =>
        fillWording(sentence, { names: ids.map((id) => nameOf(id, input)).join(', ') }),
      ),
    ...(counted.seatsLeft > 0 ? [left] : []),
  ];
}

function adviceOf({ next, findings }: ElectionCount, lang: Language): readonly string[] {
  const words = electionWording[lang];
  const say = electionPhrases[lang];
  return [
    ...(next.length > 0 ? [say.next, ...next.map((step) => `  - ${words.next[step]}`)] : []),
    ...(findings.length > 0 ? [say.findings] : []),
    ...findings.map(({ code, figures }) => `  - ${fillWording(words.finding[code], figures)}`),
  ];
}

function nameOf(id: string, { candidates }: ElectionInput): string {
  return candidates.find((each) => each.id === id)?.name ?? id;
}
