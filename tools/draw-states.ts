/**
 * Draws docs/states from the tables of moves, so that the pictures cannot tell another story than the program:
 * `node tools/draw-states.ts` writes them, the test beside this file fails when one is stale.
 */
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import {
  beforeSession,
  congressMoveNames,
  congressMoves,
  type MoveRule,
} from '@daihoi/domain/congress';
import {
  commentMoveNames,
  commentMoves,
  consultationMoveNames,
  consultationMoves,
} from '@daihoi/domain/comments';
import { draftMoveNames, draftMoves, type DraftMoveRule } from '@daihoi/domain/drafting';
import {
  sessionMoveNames,
  sessionMoves,
  type SessionMoveRule,
} from '@daihoi/domain/ballot-session';

/** The pages as they must stand in the repository, formatted as everything else is, by where they stand. */
export async function drawStates(): Promise<readonly (readonly [URL, string])[]> {
  const pages = [
    ['congress', congressStatesPage()],
    ['ballot-session', sessionStatesPage()],
    ['draft', draftStatesPage()],
    ['consultation', plainStatesPage(consultationStates)],
    ['comment', plainStatesPage(commentStates)],
  ] as const;
  return Promise.all(
    pages.map(async ([name, text]): Promise<readonly [URL, string]> => [
      new URL(`../docs/states/${name}.md`, import.meta.url),
      await format(`${text}\n`, { parser: 'markdown', proseWrap: 'preserve' }),
    ]),
  );
}

function sessionStatesPage(): string {
  const moves = sessionMoveNames.map((name): readonly [string, SessionMoveRule] => [
    name,
    sessionMoves[name],
  ]);
  const arrowsOfSession = moves.flatMap(([name, { from, to, hands }]) =>
    from.map((source) => `  ${source} --> ${to}: ${name} (${hands})`),
  );
  const ends = ['  [*] --> PREPARED', '  SEALED --> [*]', '  VOID --> [*]'];
  return [
    '# The states of a ballot in the counting room',
    'Drawn by `tools/draw-states.ts` from `packages/domain/src/ballot-session/session-state.ts`; do not edit by hand.',
    [
      '```mermaid',
      'stateDiagram-v2',
      ...ends.slice(0, 1),
      ...arrowsOfSession,
      ...ends.slice(1),
      '```',
    ].join('\n'),
    [
      '| move | from | to | hands |',
      '| --- | --- | --- | --- |',
      ...moves.map(
        ([name, { from, to, hands }]) => `| ${name} | ${from.join(', ')} | ${to} | ${hands} |`,
      ),
    ].join('\n'),
  ].join('\n\n');
}

function draftStatesPage(): string {
  const moves = draftMoveNames.map((name): readonly [string, DraftMoveRule] => [
    name,
    draftMoves[name],
  ]);
  const drawn = moves.flatMap(([name, { from, to, side }]) =>
    from.map((source) => `  ${source} --> ${to}: ${name} (${side})`),
  );
  const ends = ['  PASSED --> [*]', '  DROPPED --> [*]'];
  return [
    '# The states of a draft',
    'Drawn by `tools/draw-states.ts` from `packages/domain/src/drafting/draft-state.ts`; do not edit by hand.',
    ['```mermaid', 'stateDiagram-v2', '  [*] --> DRAFTING', ...drawn, ...ends, '```'].join('\n'),
    [
      '| move | from | to | who |',
      '| --- | --- | --- | --- |',
      ...moves.map(
        ([name, { from, to, side }]) => `| ${name} | ${from.join(', ')} | ${to} | ${side} |`,
      ),
    ].join('\n'),
  ].join('\n\n');
}

/** A table of moves without sides: who moves is the same for all of them. */
interface PlainStates {
  readonly title: string;
  readonly source: string;
  readonly begins: readonly string[];
  readonly ends: readonly string[];
  readonly moves: readonly {
    readonly name: string;
    readonly from: readonly string[];
    readonly to: string;
  }[];
}

const consultationStates: PlainStates = {
  title: 'The states of a consultation',
  source: 'packages/domain/src/comments/consultation-state.ts',
  begins: ['ASKING'],
  ends: ['CALLED_OFF', 'CONCLUDED'],
  moves: consultationMoveNames.map((name) => ({ name, ...consultationMoves[name] })),
};

const commentStates: PlainStates = {
  title: 'The states of a comment on a draft',
  source: 'packages/domain/src/comments/comment-state.ts',
  begins: ['held', 'received'],
  ends: ['setAside'],
  moves: commentMoveNames.map((name) => ({ name, ...commentMoves[name] })),
};

function plainStatesPage({ title, source, begins, ends, moves }: PlainStates): string {
  const drawn = moves.flatMap(({ name, from, to }) =>
    from.map((state) => `  ${state} --> ${to}: ${name}`),
  );
  const first = begins.map((state) => `  [*] --> ${state}`);
  const last = ends.map((state) => `  ${state} --> [*]`);
  return [
    `# ${title}`,
    `Drawn by \`tools/draw-states.ts\` from \`${source}\`; do not edit by hand.`,
    ['```mermaid', 'stateDiagram-v2', ...first, ...drawn, ...last, '```'].join('\n'),
    [
      '| move | from | to |',
      '| --- | --- | --- |',
      ...moves.map(({ name, from, to }) => `| ${name} | ${from.join(', ')} | ${to} |`),
    ].join('\n'),
  ].join('\n\n');
}

function congressStatesPage(): string {
  return [
    '# The states of a congress',
    'Drawn by `tools/draw-states.ts` from `packages/domain/src/congress/congress-moves.ts`; do not edit by hand.',
    ['```mermaid', 'stateDiagram-v2', ...arrows(), '```'].join('\n'),
    '`postpone` may start in any state before the session; `resume` goes back to the state that it interrupted.',
    ['| move | from | to | who |', '| --- | --- | --- | --- |', ...rows()].join('\n'),
  ].join('\n\n');
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

if (import.meta.main) for (const [page, text] of await drawStates()) await writeFile(page, text);
