import { Visitor } from 'vite';
import type { Finding } from './finding.ts';
import { isTestSource, lineAt, type Source } from './sources.ts';

const pureRooms = ['packages/domain/src/', 'packages/counting/src/', 'packages/application/src/'];
const kernel = 'packages/domain/src/kernel/';
const mayThrow = new Set(
  ['invariant.ts', 'brand.ts', 'ids.ts', 'calendar-date.ts'].map((each) => kernel + each),
);
const beyondAscii = /[\u0080-\u{10ffff}]/u;

/** Pure rooms: no throw, no clock, and no words for people in their texts. */
export function checkPurity(sources: readonly Source[]): readonly Finding[] {
  return sources
    .filter((each) => pureRooms.some((room) => each.path.startsWith(room)))
    .filter((each) => !isTestSource(each.path))
    .flatMap(impurities);
}

function impurities(source: Source): readonly Finding[] {
  const found: Finding[] = [];
  function report(start: number, message: string): void {
    found.push({ wall: 'purity', path: source.path, line: lineAt(source.text, start), message });
  }
  function reportLetters(start: number, text: string): void {
    if (beyondAscii.test(text) && !mayHoldWords(source.path)) {
      report(start, `words for people do not live here: ${text.trim().slice(0, 40)}`);
    }
  }
  new Visitor({
    ThrowStatement(node) {
      if (!mayThrow.has(source.path)) report(node.start, 'return a Result; bugs go by invariant()');
    },
    NewExpression(node) {
      if (isDate(node.callee) && node.arguments.length === 0) {
        report(node.start, 'time is handed in: no new Date() without a moment');
      }
    },
    CallExpression(node) {
      if (isDate(node.callee)) report(node.start, 'time is handed in: no Date()');
    },
    Literal(node) {
      if (typeof node.value === 'string') reportLetters(node.start, node.value);
    },
    TemplateElement(node) {
      reportLetters(node.start, node.value.cooked ?? node.value.raw);
    },
  }).visit(source.parsed.program);
  return found;
}

function isDate(callee: { readonly type: string; readonly name?: unknown }): boolean {
  return callee.type === 'Identifier' && callee.name === 'Date';
}

function mayHoldWords(path: string): boolean {
  return path.includes('/data/') || path.startsWith('packages/domain/src/text/');
}
