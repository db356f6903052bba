/**
 * Draws docs/states/congress.md from the table of moves, so that the picture cannot tell another story than the program:
 * `node tools/draw-states.ts` writes it, the test beside this file fails when it is stale.
 */
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import {
  beforeSession,
  congressMoveNames,
  congressMoves,
  type MoveRule,
} from '@daihoi/domain/congress';

export const statesPage = new URL('../docs/states/congress.md', import.meta.url);

/** The page as it must stand in the repository, formatted as everything else is. */
export async function drawStates(): Promise<string> {
  const page = [
    '# The states of a congress',
    'Drawn by `tools/draw-states.ts` from `packages/domain/src/congress/congress-moves.ts`; do not edit by hand.',
    ['```mermaid', 'stateDiagram-v2', ...arrows(), '```'].join('\n'),
    '`postpone` may start in any state before the session; `resume` goes back to the state that it interrupted.',
    ['| move | from | to | who |', '| --- | --- | --- | --- |', ...rows()].join('\n'),
  ].join('\n\n');
  return format(`${page}\n`, { parser: 'markdown', proseWrap: 'preserve' });
}

function rules(): readonly (readonly [string, MoveRule])[] {
  return congressMoveNames.map((name) => [name, congressMoves[name]]);
}

/** Moves that start anywhere before the session are drawn once, from the group of those states. */
function arrows(): readonly string[] {
  const group = `  state "before the session" as BEFORE {\n${beforeSession.map((state) => `    ${state}`).join('\n')}\n  }`;
  const drawn = rules().flatMap(([name, { from, to, side }]) => {
    const target = to === 'previous' ? 'BEFORE' : to;
    return sources(from).map((source) => `  ${source} --> ${target}: ${name} (${side})`);
  });
  return [group, '  [*] --> DRAFT_PLAN', ...drawn, '  ARCHIVED --> [*]', '  CANCELLED --> [*]'];
}

function sources(from: MoveRule['from']): readonly string[] {
  if (!beforeSession.every((state) => from.includes(state))) return from;
  return ['BEFORE', ...from.filter((state) => !beforeSession.some((each) => each === state))];
}

function rows(): readonly string[] {
  return rules().map(
    ([name, { from, to, side }]) => `| ${name} | ${from.join(', ')} | ${to} | ${side} |`,
  );
}

if (import.meta.main) await writeFile(statesPage, await drawStates());
