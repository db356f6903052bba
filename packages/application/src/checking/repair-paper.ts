import { err, ok, type Result } from '@daihoi/domain/kernel';
import {
  planRepair,
  paragraphTexts,
  withWording,
  type FindingRepair,
  type FormatFinding,
  type FormatQuestion,
  type FormatReport,
  type PaperFile,
  type PaperFix,
} from '@daihoi/domain/paper-format';
import type { ClaimedFile } from '../files/index.ts';
import { openPaper, type PaperCheckPorts, type PaperCheckRefusal } from './check-paper.ts';
import type { PaperRepairer, PaperRepairFault, RepairStamp } from './paper-repairer.ts';

/** What repairing a paper needs of the world. */
export interface PaperRepairPorts extends PaperCheckPorts {
  readonly repairer: PaperRepairer;
}

export type PaperRepairRefusal =
  | PaperCheckRefusal
  | {
      readonly code: PaperRepairFault;
      readonly name: string;
    };

/** Words exchanged in a paragraph as it stood before, or a line that was put under it (then `before` is empty). */
export interface RepairedWording {
  readonly kind: 'words' | 'line';
  readonly paragraph: number;
  readonly before: string;
  readonly after: string;
}

/** A paper repaired: the new file, what was repaired in it, and what is left for a person. */
export interface RepairedPaper {
  readonly bytes: Uint8Array;
  readonly before: FormatReport;
  readonly after: FormatReport;
  readonly repaired: readonly FormatFinding[];
  readonly wordings: readonly RepairedWording[];
}

type RepairQuestion = FormatQuestion & { readonly stamp: RepairStamp };

interface State {
  readonly bytes: Uint8Array;
  readonly paper: PaperFile;
  readonly report: FormatReport;
  readonly repairs: readonly FindingRepair[];
}

/** A repair may let another fault be seen; more rounds than these a paper does not need. */
const mostRounds = 5;

/**
 * Repairs what is mechanical in the form of a paper that somebody brought. Every step is read back: a fix that leaves its
 * finding, raises another one or changes a word that it did not name is not taken. Nothing is stored.
 */
export function repairPaper(
  file: ClaimedFile,
  question: RepairQuestion,
  ports: PaperRepairPorts,
): Result<RepairedPaper, PaperRepairRefusal> {
  const { name } = file;
  const opened = openPaper(file, ports);
  if (!opened.ok) return opened;
  const first = stateOf(file.bytes, opened.value, question);
  if (!first.ok) return first;
  const step = stepper(question, ports);
  let state = first.value;
  let wordings: readonly RepairedWording[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const next = nextState(state, step);
    if (!next.ok) return err({ code: next.error, name });
    if (next.value === undefined) break;
    wordings = [...wordings, ...next.value.wordings];
    state = next.value.state;
  }
  return ok({
    bytes: state.bytes,
    before: first.value.report,
    after: state.report,
    repaired: goneFrom(first.value.report, state.report),
    wordings,
  });
}

function stateOf(
  bytes: Uint8Array,
  paper: PaperFile,
  question: RepairQuestion,
): Result<State, Extract<PaperRepairRefusal, { code: 'format.before-rules' }>> {
  const plan = planRepair(withoutOwn(paper, question.stamp), question);
  return plan.ok ? ok({ bytes, paper, ...plan.value }) : plan;
}

/** The changes that this repair tracks are not left over from a reviewer. */
function withoutOwn(paper: PaperFile, { author, at }: RepairStamp): PaperFile {
  if (paper.marks === undefined) return paper;
  const second = at.slice(0, 'YYYY-MM-DDThh:mm:ss'.length);
  const changes = paper.marks.changes.filter(
    (each) => each.author !== author || !each.at.startsWith(second),
  );
  return { ...paper, marks: { ...paper.marks, changes } };
}

interface Taken {
  readonly state: State;
  readonly wordings: readonly RepairedWording[];
}

type Step = (
  from: State,
  repairs: readonly FindingRepair[],
) => Result<Taken | undefined, PaperRepairFault>;

/** All repairs at once; where that does not hold, those that hold by themselves. Undefined when there is nothing left. */
function nextState(state: State, step: Step): Result<Taken | undefined, PaperRepairFault> {
  const { repairs } = state;
  if (repairs.length === 0) return ok(undefined);
  const all = step(state, repairs);
  if (!all.ok || all.value !== undefined || repairs.length === 1) return all;
  return oneByOne(state, step);
}

function oneByOne(state: State, step: Step): Result<Taken | undefined, PaperRepairFault> {
  let taken: Taken = { state, wordings: [] };
  for (const { finding } of state.repairs) {
    // Places may have moved since; the finding is looked up again where it stands now.
    const key = keyOf(finding);
    const now = taken.state.repairs.find((each) => keyOf(each.finding) === key);
    const one = now === undefined ? ok(undefined) : step(taken.state, [now]);
    if (!one.ok) return one;
    if (one.value === undefined) continue;
    taken = { state: one.value.state, wordings: [...taken.wordings, ...one.value.wordings] };
  }
  return ok(taken.state === state ? undefined : taken);
}

/** Takes a step when it holds: the file is read again, says the same words, and is better than before. */
function stepper(question: RepairQuestion, { inspector, repairer }: PaperRepairPorts): Step {
  return (from, repairs) => {
    const fixes = repairs.flatMap((repair) => repair.fixes);
    const written = repairer.repair(from.bytes, fixes, question.stamp);
    if (!written.ok) return written;
    if (written.value === from.bytes) return ok(undefined);
    const paper = inspector.inspect(written.value);
    if (!paper.ok || !saysTheSame(from.paper, paper.value, fixes)) return ok(undefined);
    const next = stateOf(written.value, paper.value, question);
    if (!next.ok || !isBetter(from.report, next.value.report)) return ok(undefined);
    return ok({ state: next.value, wordings: wordingsOf(from.paper, fixes) });
  };
}

/** Only the words that a fix names may differ. */
function saysTheSame(before: PaperFile, after: PaperFile, fixes: readonly PaperFix[]): boolean {
  const expected = withWording(paragraphTexts(before), fixes);
  const found = paragraphTexts(after);
  return expected.length === found.length && expected.every((text, at) => text === found[at]);
}

/** Nothing that was not there before, unless it can be repaired in turn; and something gone. */
function isBetter(before: FormatReport, after: FormatReport): boolean {
  const fresh = goneFrom(after, before).filter(({ repairable }) => !repairable);
  return fresh.length === 0 && weightOf(after) < weightOf(before);
}

/** What of one report is not in the other, by rule, fault and part. */
function goneFrom(report: FormatReport, other: FormatReport): readonly FormatFinding[] {
  const keys = new Set(other.findings.map(keyOf));
  return report.findings.filter((finding) => !keys.has(keyOf(finding)));
}

function keyOf({ rule, fault, part, expected }: FormatFinding): string {
  return `${rule.id} ${fault} ${part} ${expected}`;
}

/** Findings by the paragraphs they stand at. */
function weightOf({ findings }: FormatReport): number {
  return findings.reduce((sum, { paragraphs }) => sum + Math.max(1, paragraphs.length), 0);
}

function wordingsOf(paper: PaperFile, fixes: readonly PaperFix[]): readonly RepairedWording[] {
  const texts = paragraphTexts(paper);
  return fixes.flatMap((fix): readonly RepairedWording[] => {
    if (fix.kind === 'line')
      return [{ kind: 'line', paragraph: fix.under, before: '', after: fix.words }];
    if (fix.kind !== 'wording') return [];
    const { paragraph } = fix.span;
    return [{ kind: 'words', paragraph, ...wholeWords(texts[paragraph - 1] ?? '', fix) }];
  });
}

/** The words around exchanged letters, before and after, so that people see what became of what. */
function wholeWords(text: string, { span, words }: Extract<PaperFix, { kind: 'wording' }>) {
  const head = /\S*$/u.exec(text.slice(0, span.from))?.[0] ?? '';
  const tail = /^\S*/u.exec(text.slice(span.to))?.[0] ?? '';
  return { before: head + text.slice(span.from, span.to) + tail, after: head + words + tail };
}
