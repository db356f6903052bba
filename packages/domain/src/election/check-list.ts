import { err, ok, percentText, type Result } from '../kernel/index.ts';
import { cite, type CitedRule } from './cited-rule.ts';
import type { ElectionFinding, ElectionFindingCode } from './election-finding.ts';
import type { ElectionOffice } from './election-body.ts';
import type { ElectionRefusal } from './election-refusal.ts';
import { hasSurplusRule, isPreparedRange, isSurplusOpen, maxListSize } from './list-surplus.ts';
import type { NextStep } from './next-steps.ts';
import type { ElectionRegulation } from './regulation.ts';
import { refuseBadFigure } from './whole-numbers.ts';

/** A list to be judged by its length alone. */
export interface ListInput {
  readonly regulation: ElectionRegulation;
  readonly office: ElectionOffice;
  readonly seats: number;
  readonly listSize: number;
}

/** What the surplus rules say of a list. */
export interface ListCheck {
  readonly surplus: number;
  /** Percent of the seats, two decimals. */
  readonly surplusPercent: string;
  /** `null`: no limit. */
  readonly maxList: number | null;
  readonly allowed: boolean;
  readonly withinPreparedRange: boolean;
  readonly findings: readonly ElectionFinding[];
  readonly next: readonly NextStep[];
  readonly rules: readonly CitedRule[];
}

/** Judges the length of a list against the number to elect. */
export function checkList(input: ListInput): Result<ListCheck, ElectionRefusal> {
  const refusal =
    refuseBadFigure([
      { at: 'seats', value: input.seats },
      { at: 'listSize', value: input.listSize },
    ]) ?? refuseEmpty(input);
  return refusal === undefined ? ok(judgeList(input)) : err(refusal);
}

function refuseEmpty({ seats, listSize }: ListInput): ElectionRefusal | undefined {
  if (seats === 0) return { code: 'election.no-seats', at: 'seats', found: seats };
  return listSize === 0 ? { code: 'election.no-candidates', at: 'listSize' } : undefined;
}

function judgeList(input: ListInput): ListCheck {
  const { seats, listSize } = input;
  const surplus = listSize - seats;
  const findings = findingsOfList(input);
  const open = findings.some(({ code }) => code === 'election.surplus-open-question');
  return {
    surplus,
    surplusPercent: signedPercent(surplus, seats),
    maxList: maxListSize(input),
    allowed: !findings.some(({ severity }) => severity === 'error'),
    withinPreparedRange: isPreparedRange({ seats, surplus }),
    findings,
    next: open ? ['askPresidium'] : [],
    rules: hasSurplusRule(input.office) ? [cite('surplus', input.regulation)] : [],
  };
}

/** Everything that the surplus rules have to say of a list; an error means that it is not allowed. */
export function findingsOfList(input: ListInput): readonly ElectionFinding[] {
  const { office, seats, listSize } = input;
  const maxList = maxListSize(input);
  if (listSize < seats) return [finding(input, 'election.list-shorter-than-seats', 'error')];
  if (maxList === null) return [];
  if (listSize === seats) return [finding(input, 'election.list-without-surplus', 'error')];
  if (isSurplusOpen({ office, seats })) {
    return [finding(input, 'election.surplus-open-question', 'error')];
  }
  if (listSize > maxList) return [finding(input, 'election.list-too-long', 'error')];
  return isPreparedRange({ seats, surplus: listSize - seats })
    ? []
    : [finding(input, 'election.outside-prepared-range', 'info')];
}

function finding(
  input: ListInput,
  code: ElectionFindingCode,
  severity: ElectionFinding['severity'],
): ElectionFinding {
  const { seats, listSize } = input;
  const maxList = maxListSize(input);
  const figures = { seats, listSize, ...(maxList === null ? {} : { maxList }) };
  return hasSurplusRule(input.office)
    ? { code, severity, figures, rule: cite('surplus', input.regulation) }
    : { code, severity, figures };
}

function signedPercent(part: number, whole: number): string {
  const size = percentText({ part: Math.abs(part), whole, decimals: 2 });
  return part < 0 ? `-${size}` : size;
}
