import type { ArticleRef, CalendarDate } from '../kernel/index.ts';
import type { OrganizationLevel } from '../organisation/index.ts';
import { chooseRule, type Rule } from '../rulebook/index.ts';
import { insideOut, type CongressWindow, type WindowInsideOut } from './level-window.ts';

/** A window with the paper that sets it. */
export interface SourcedWindow {
  readonly window: CongressWindow;
  readonly by: ArticleRef;
}

/** Which end of the child's window lies outside, and how far it may go. */
export interface WindowOutside {
  readonly code: 'window.outside-parent' | 'window.outside-central';
  readonly end: 'opens' | 'closes' | 'pilotOpens';
  readonly given: CalendarDate;
  readonly limit: CalendarDate;
  readonly by: ArticleRef;
}

export type WindowError = WindowInsideOut | WindowOutside;

/**
 * Checks the window of a unit or level: not turned inside out, inside the superior's window for the same level, inside
 * the window of the central directive. Each error names the paper that it offends.
 */
export function checkWindow(given: {
  readonly child: SourcedWindow;
  readonly parent?: SourcedWindow;
  readonly central?: SourcedWindow;
}): readonly WindowError[] {
  const turned = insideOut(given.child.window, given.child.by);
  if (turned !== undefined) return [turned];
  return [
    ...outside('window.outside-parent', given.child.window, given.parent),
    ...outside('window.outside-central', given.child.window, given.central),
  ];
}

/** The window of the directive for a level, from the rules in force; undefined where the directive leaves it to the province. */
export function centralWindow(
  rules: readonly Rule[],
  level: OrganizationLevel,
): SourcedWindow | undefined {
  const rule = chooseRule(rules, { key: 'congress.window', level });
  if (rule?.value.kind !== 'window') return undefined;
  const pilot = chooseRule(rules, { key: 'congress.pilotWindow', level })?.value;
  const pilotOpens = pilot?.kind === 'window' ? pilot.opens : undefined;
  const { opens, closes } = rule.value;
  return {
    window: {
      closes,
      ...(opens === undefined ? {} : { opens }),
      ...(pilotOpens === undefined ? {} : { pilotOpens }),
    },
    by: rule.source,
  };
}

/** True when a congress held on a day is inside its window; a pilot may go before the others. */
export function isInWindow(
  window: CongressWindow,
  congress: { readonly on: CalendarDate; readonly pilot: boolean },
): boolean {
  const first = congress.pilot ? (window.pilotOpens ?? window.opens) : window.opens;
  return congress.on <= window.closes && (first === undefined || first <= congress.on);
}

function outside(
  code: WindowOutside['code'],
  child: CongressWindow,
  outer: SourcedWindow | undefined,
): readonly WindowOutside[] {
  if (outer === undefined) return [];
  const { window, by } = outer;
  const pilotLimit = window.pilotOpens ?? window.opens;
  return [
    ...tooEarly({ code, end: 'opens', given: child.opens, limit: window.opens, by }),
    ...tooEarly({ code, end: 'pilotOpens', given: child.pilotOpens, limit: pilotLimit, by }),
    ...(child.closes > window.closes
      ? [{ code, end: 'closes', given: child.closes, limit: window.closes, by } as const]
      : []),
  ];
}

function tooEarly(start: {
  readonly code: WindowOutside['code'];
  readonly end: 'opens' | 'pilotOpens';
  readonly given: CalendarDate | undefined;
  readonly limit: CalendarDate | undefined;
  readonly by: ArticleRef;
}): readonly WindowOutside[] {
  const { given, limit } = start;
  return given !== undefined && limit !== undefined && given < limit
    ? [{ ...start, given, limit }]
    : [];
}
