import type { RequiredPaper } from './required-paper.ts';

/** What a list of uploads leaves open. */
export interface DossierGaps {
  /** Required and not there: the dossier may not be submitted. */
  readonly missing: readonly RequiredPaper[];
  /** Needed only in a case that nobody has stated: a person looks once. */
  readonly toConsider: readonly RequiredPaper[];
  /** Uploaded under a key that the dossier does not ask for. */
  readonly unexpected: readonly string[];
}

/**
 * Compares what is asked for with what is there.
 * @param uploaded keys of the papers that have at least one file
 */
export function dossierGaps(
  required: readonly RequiredPaper[],
  uploaded: readonly string[],
): DossierGaps {
  const there = new Set(uploaded);
  const absent = required.filter((paper) => !there.has(paper.key));
  const known = new Set(required.map((paper) => paper.key));
  return {
    missing: absent.filter((paper) => paper.need.kind === 'required'),
    toConsider: absent.filter((paper) => paper.need.kind === 'conditional'),
    unexpected: [...there].filter((key) => !known.has(key)),
  };
}
