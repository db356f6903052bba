import type {
  PilotPage,
  SeasonPage,
  SeasonSettings,
  WindowRecord,
  WindowsPage,
} from '@daihoi/application/season';
import {
  leadStates,
  type PilotsView,
  type SeasonSettings as WireSettings,
  type SeasonView,
  type SeasonWindowView,
  type WindowsView,
} from '@daihoi/contract/season';
import { conditionWords } from '@daihoi/contract/rule-words';
import { congressContents } from '@daihoi/domain/congress';
import { defined, invariant } from '@daihoi/domain/kernel';
import { levelSchemes } from '@daihoi/domain/organisation';
import { halfDaysOf, rulebookFor, terms, type Rule } from '@daihoi/domain/rulebook';
import type { SourcedWindow } from '@daihoi/domain/season';
import { toSource } from './rule-shapes.ts';
import { toUnitRef } from './shapes.ts';

/** What a new season forecasts with until its plan says otherwise: whole days that a congress needs from a state on. */
export const defaultLeadDays: SeasonSettings['leadDays'] = {
  PLAN_APPROVED: 45,
  PREPARING: 30,
  SUBMITTED_FOR_APPROVAL: 15,
  APPROVED: 5,
};

/** The terms and level schemes that a new season may take. */
export function seasonChoices() {
  return {
    terms: terms.map((term) => {
      const { directive } = rulebookFor(term);
      return { term, directive: toSource(directive), begins: directive.issuedOn ?? '' };
    }),
    levelSchemes: levelSchemes.map(({ id, validFrom, validTo, levels }) => ({
      id,
      from: validFrom,
      to: validTo ?? null,
      levels: levels
        .filter((each) => each.holdsCongress)
        .map(({ level, names }) => ({ level, names })),
    })),
  };
}

/** A season as it travels, with what the directive lays down for it. */
export function toSeasonView(page: SeasonPage): SeasonView {
  const { season, root, rules } = page;
  const term = `${season.term.from}-${season.term.to}`;
  const known = terms.find((each) => each === term);
  invariant(known !== undefined, `season ${season.code} of an unknown term`);
  return {
    id: season.id,
    version: season.version,
    code: season.code,
    name: season.name,
    term,
    root: toUnitRef(root),
    levelScheme: season.levelScheme,
    countedFrom: season.countedFrom,
    demonstration: season.demonstration,
    settings: toSettings(season.settings),
    levels: page.levels.map(({ level, names }) => ({ level, names })),
    directive: {
      source: toSource(rulebookFor(known).directive),
      contents: rules.flatMap(toContents),
      durations: rules.flatMap(toDuration),
    },
    lay: page.lay.map((line) => ({ ...line })),
  };
}

function toSettings(settings: SeasonSettings): WireSettings {
  const lead = leadStates.map((state) => [state, settings.leadDays[state]] as const);
  return {
    leadDays: Object.fromEntries(lead.filter(([, days]) => days !== undefined)),
    contents: [...(settings.contents ?? congressContents)],
    maxHalfDays: { ...settings.maxHalfDays },
    pilots: settings.pilots ? { ...settings.pilots } : null,
    directElection: [...(settings.directElection ?? [])],
    paper: settings.paper ?? null,
  };
}

/** The parts of the settings that a section sent. */
export function fromSettings(sent: Partial<WireSettings>): Partial<SeasonSettings> {
  const { leadDays, contents, maxHalfDays, pilots, directElection, paper } = sent;
  return defined({
    contents: contents && congressContents.filter((each) => contents.includes(each)),
    directElection,
    leadDays: leadDays && defined(leadDays),
    maxHalfDays: maxHalfDays && defined(maxHalfDays),
    pilots: pilots ?? undefined,
    paper: orUndefined(paper ?? null),
  });
}

/** The parts that a section emptied. */
export function clearedBy(sent: Partial<WireSettings>): readonly ('pilots' | 'paper')[] {
  return [
    ...(sent.pilots === null ? (['pilots'] as const) : []),
    ...(sent.paper === null || sent.paper === '' ? (['paper'] as const) : []),
  ];
}

/** Words that may be left out: nothing when they are empty. */
export function orUndefined(text: string | null): string | undefined {
  return text === null || text === '' ? undefined : text;
}

function toContents(rule: Rule): SeasonView['directive']['contents'] {
  const { key, value, condition, source } = rule;
  if (key !== 'congress.contents' || value.kind !== 'list') return [];
  const contents = congressContents.filter((each) => value.codes.includes(each));
  return [{ label: conditionWords[condition], contents, source: toSource(source) }];
}

function toDuration({ key, level, value, source }: Rule): SeasonView['directive']['durations'] {
  const halfDays = halfDaysOf(value);
  if (key !== 'congress.maxDuration' || level === 'ANY' || halfDays === undefined) return [];
  return [{ level, halfDays, source: toSource(source) }];
}

/** The windows that bind a unit, level by level. */
export function toWindows(page: WindowsPage): WindowsView {
  return {
    unit: toUnitRef(page.unit),
    lines: page.lines.map((line) => ({
      level: line.level,
      names: line.names,
      own: line.own ? toWindow(line.own) : null,
      replaced: line.replaced.map(toWindow),
      parent: line.parent ? toWindow(line.parent) : null,
      central: line.central ? toCentral(line.central) : null,
      below: line.below.map(toWindow),
    })),
  };
}

function toWindow(record: WindowRecord): SeasonWindowView {
  return {
    version: record.version,
    unitName: record.unitName,
    opens: record.opens,
    closes: record.closes,
    pilotOpens: record.pilotOpens ?? null,
    paper: record.paper ?? null,
    paperIssuedOn: record.paperIssuedOn ?? null,
    reason: record.reason ?? null,
    at: record.recordedAt,
    by: record.recordedByName ?? null,
  };
}

function toCentral({ window, by }: SourcedWindow) {
  return {
    opens: window.opens ?? null,
    closes: window.closes,
    pilotOpens: window.pilotOpens ?? null,
    source: toSource(by),
  };
}

/** Pilots by upper organisation. */
export function toPilots({ season, groups }: PilotPage): PilotsView {
  return {
    bounds: season.settings.pilots ? { ...season.settings.pilots } : null,
    directElection: [...(season.settings.directElection ?? [])],
    groups: groups.map((group) => ({
      parent: toUnitRef(group.parent),
      pilots: group.pilots,
      warning: group.warnings[0]?.code ?? null,
      congresses: group.congresses.map(({ record, unit }) => ({
        id: record.value.id,
        version: record.version,
        unit: { id: unit.id, code: unit.code, fullName: unit.fullName },
        state: record.value.state,
        pilot: record.value.pilot,
        directElection: [...record.value.directElection],
        begun:
          (record.value.days.preparatoryOn ??
            record.value.days.heldOn ??
            record.value.days.cancelledOn) !== undefined,
      })),
    })),
  };
}
