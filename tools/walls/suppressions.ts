import type { Finding } from './finding.ts';
import { lineAt, type Source } from './sources.ts';

const directive =
  /^\s*(?:oxlint-disable|eslint-disable|prettier-ignore|@ts-expect-error|@ts-ignore|@ts-nocheck|v8 ignore|knip-ignore)/;

/** Every comment that switches a check off. */
export function findSuppressions(sources: readonly Source[]): readonly Finding[] {
  return sources.flatMap((source) =>
    source.parsed.comments
      .filter((comment) => directive.test(comment.value))
      .map((comment) => ({
        wall: 'suppression',
        path: source.path,
        line: lineAt(source.text, comment.start),
        message: comment.value.trim(),
      })),
  );
}

/** The number of suppressions may only fall: more is refused, fewer must be written down. */
export function checkSuppressions(sources: readonly Source[], allowed: number): readonly Finding[] {
  const found = findSuppressions(sources);
  if (found.length > allowed) return found;
  if (found.length === allowed) return [];
  const message = `only ${found.length} left: write this number down, so that it cannot rise again`;
  return [{ wall: 'suppression', path: 'tools/walls/suppressions.json', line: 1, message }];
}
