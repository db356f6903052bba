import type { ElectionResultForm } from './election-result-form.ts';

const tally = /^tallies\.(votes|disagree|uncounted)\.(.+)$/u;
const exclusion = /^excluded\[(\d+)\]/u;

/**
 * Where a refusal of the election engine stands in the form that people filled in.
 * @param at the engine's path, as in `tallies.votes.A`
 * @returns the form's path, as in `candidates[0].votes` or `exclusions.charged`
 */
export function formPathOf(
  at: string,
  form: Pick<ElectionResultForm, 'candidates' | 'exclusions'>,
): string {
  const [, figure, id] = tally.exec(at) ?? [];
  if (figure !== undefined) {
    const row = form.candidates.findIndex((each) => each.id === id);
    return `candidates[${row}].${figure}`;
  }
  const [, index] = exclusion.exec(at) ?? [];
  const excluded = index === undefined ? undefined : form.exclusions[Number(index)];
  if (excluded !== undefined) return `exclusions.${excluded.reason}`;
  if (at === 'excluded') return 'exclusions';
  if (/^tallies\.(votes|disagree|uncounted)$/u.test(at)) return 'candidates';
  return at === 'tallies' ? 'valid' : at.replace(/^tallies\./u, '');
}
