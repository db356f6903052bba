import { draftKinds, type DraftKind } from '../drafting/index.ts';

/**
 * Papers that the program makes by itself, as the register names those that are issued. A unit makes each from the template that its
 * nearest superior issued, and as the program composes it where nobody issued one.
 */
export const programPapers = [
  'ratificationDecision',
  'partialRatificationDecision',
  'ratificationRefusal',
  'approvalNotice',
  'progressReport',
  'countMinutes',
  'electedList',
  'synthesisReport',
] as const;
export type ProgramPaper = (typeof programPapers)[number];

/** Those of them that a counting committee signs. */
export const countPapers = [
  'countMinutes',
  'electedList',
] as const satisfies readonly ProgramPaper[];
export type CountPaper = (typeof countPapers)[number];

/** What a template is for: drafts that an office writes on, or papers that the program makes whole. */
export const templateKinds = [...draftKinds, ...programPapers] as const;
export type TemplateKind = DraftKind | ProgramPaper;

/** True for papers that the program makes whole. */
export function isProgramPaper(kind: TemplateKind): kind is ProgramPaper {
  return programPapers.some((each) => each === kind);
}
