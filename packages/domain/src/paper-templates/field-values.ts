import type { CalendarDate } from '../kernel/index.ts';
import { datePartsOf, paperDateParts, toRoman } from '../text/index.ts';
import type { TermYears } from '../paper-content/index.ts';
import { countOutcomes, type CongressTarget } from './congress-target.ts';
import { fillWords } from './data/template-fields.ts';
import {
  templateFields,
  type FieldId,
  type FieldList,
  type RowFieldId,
  type TemplateField,
} from './template-field.ts';

/** What is known of a congress and its unit when a paper is made from a template. What is left out stays a gap. */
export interface TemplateFacts {
  readonly unitName: string;
  readonly committee: string;
  readonly place: string;
  readonly symbol: string;
  /** Undefined directly under the Centre: papers name no superior then. */
  readonly superior: { readonly name: string; readonly committee: string } | undefined;
  readonly isCell: boolean;
  readonly type: 'DELEGATE' | 'ALL_MEMBER';
  readonly ordinal?: number;
  readonly term?: TermYears;
  readonly days?: { readonly from: CalendarDate; readonly to: CalendarDate };
  readonly congressPlace?: string;
  readonly members?: number;
  readonly delegates?: number;
  readonly subunits: readonly { readonly name: string; readonly members?: number }[];
  readonly targets: readonly CongressTarget[];
  readonly signer?: { readonly post: string; readonly name: string };
  readonly today: CalendarDate;
}

/** Values by the keys of fields, and the rows of each list. */
export interface FieldValues {
  readonly values: ReadonlyMap<string, string>;
  readonly rows: readonly RepeatedRows[];
  /** What a picture shows, PNG, by the keys of the field that its description names. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>;
  /** Paragraphs and tables that take the place of a paragraph, as WordprocessingML, by the keys of the field that stands in it. */
  readonly passages?: ReadonlyMap<string, string>;
}

/** A list: the keys that name its fields, and its entries by the same keys. */
export interface RepeatedRows {
  readonly keys: readonly string[];
  readonly entries: readonly ReadonlyMap<string, string>[];
  /** Without entries the paragraph that names it goes. */
  readonly optional?: true;
}

const draftFields = templateFields('other');

type Written<Id extends string> = Readonly<Partial<Record<Id, string>>>;

/** Writes what is known as values of fields, under every name a field has. */
export function fieldValues(facts: TemplateFacts): FieldValues {
  return {
    values: byKeys({ ...unitFields(facts), ...congressFields(facts), ...figureFields(facts) }),
    rows: [
      rowsOf('targets', facts.targets.map(targetRow)),
      rowsOf('subunits', facts.subunits.map(subunitRow)),
    ],
    // Directly under the Centre no superior is named: a line that would name nothing else goes.
    ...(facts.superior ? {} : { passages: byKeys({ superiorName: '', superiorCommittee: '' }) }),
  };
}

function unitFields(facts: TemplateFacts): Written<FieldId> {
  const { unitName, committee, place, symbol, superior, signer, today } = facts;
  return {
    unitName,
    committee,
    place,
    symbol,
    superiorName: superior?.name ?? '',
    superiorCommittee: superior?.committee ?? '',
    today: paperDay(today),
    year: String(datePartsOf(today).year),
    ...(signer?.post ? { signerPost: signer.post } : {}),
    ...(signer?.name ? { signerName: signer.name } : {}),
  };
}

function congressFields(facts: TemplateFacts): Written<FieldId> {
  const { unitName, isCell, type, ordinal, term, days, congressPlace } = facts;
  const form = isCell ? fillWords.forms.cell : fillWords.forms[type];
  const roman = ordinal === undefined ? undefined : toRoman(ordinal);
  const years = term && `${term.from}-${term.to}`;
  const which = [
    ...(roman === undefined ? [] : [` ${fillWords.ordinal} ${roman}`]),
    ...(years === undefined ? [] : [`, ${fillWords.term} ${years}`]),
  ];
  return {
    congressForm: form,
    ...(which.length > 0 ? { congressName: `${form} ${unitName}${which.join('')}` } : {}),
    ...(roman === undefined ? {} : { ordinal: roman }),
    ...(term === undefined ? {} : { term: `${term.from}-${term.to}`, lastTerm: lastTerm(term) }),
    ...(days === undefined ? {} : { congressDay: spanWords(days) }),
    ...(congressPlace ? { congressPlace } : {}),
  };
}

function lastTerm({ from, to }: TermYears): string {
  return `${from - (to - from)}-${from}`;
}

function figureFields({ members, delegates, subunits, targets }: TemplateFacts): Written<FieldId> {
  const { total, reached, missed } = countOutcomes(targets);
  return {
    ...figure('members', members),
    ...figure('delegates', delegates),
    ...figure('subunits', subunits.length === 0 ? undefined : subunits.length),
    ...figure('targetCount', total === 0 ? undefined : total),
    ...figure('targetsReached', reached),
    ...figure('targetsMissed', missed),
  };
}

function figure(id: FieldId, value: number | undefined): Written<FieldId> {
  return value === undefined ? {} : { [id]: figureWords(value) };
}

/** A dot between thousands from 1.000 on. */
function figureWords(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');
}

function targetRow(target: CongressTarget): Written<RowFieldId> {
  const { name, measure, planned, achieved, outcome, source } = target;
  return {
    targetName: name,
    targetMeasure: measure,
    targetPlanned: planned,
    ...(achieved === '' ? {} : { targetAchieved: achieved }),
    ...(outcome === undefined ? {} : { targetOutcome: fillWords.outcomes[outcome] }),
    targetSource: source,
  };
}

function subunitRow(unit: TemplateFacts['subunits'][number]): Written<RowFieldId> {
  const { name, members } = unit;
  return {
    subunitName: name,
    ...(members === undefined ? {} : { subunitMembers: figureWords(members) }),
  };
}

function rowsOf(list: FieldList, entries: readonly Written<RowFieldId>[]): RepeatedRows {
  return {
    keys: draftFields.filter((each) => each.list === list).flatMap(({ keys }) => keys),
    entries: entries.map((entry, at) => byKeys({ ...entry, entryNumber: String(at + 1) })),
  };
}

function byKeys(written: Written<TemplateField['id']>): ReadonlyMap<string, string> {
  return new Map(
    draftFields.flatMap(({ id, keys }) => {
      const value = written[id];
      return value === undefined ? [] : keys.map((key) => [key, value] as const);
    }),
  );
}

/** A day as papers write it in full, by the words of the language. */
export function paperDay(date: CalendarDate): string {
  const { day, month, year } = paperDateParts(date);
  const words = fillWords;
  return `${words.day} ${day} ${words.month} ${month} ${words.year} ${year}`;
}

/** One day in full; of several the first without the month and the year it shares with the last. */
function spanWords({
  from,
  to,
}: {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}): string {
  if (from === to) return paperDay(to);
  const [first, last] = [paperDateParts(from), paperDateParts(to)];
  const sameYear = first.year === last.year;
  const month = sameYear && first.month === last.month ? '' : ` ${fillWords.month} ${first.month}`;
  const year = sameYear ? '' : ` ${fillWords.year} ${first.year}`;
  return `${fillWords.day} ${first.day}${month}${year} - ${paperDay(to).slice(fillWords.day.length + 1)}`;
}
