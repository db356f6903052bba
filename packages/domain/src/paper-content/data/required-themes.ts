import type { DocumentKind } from '../../paper-format/index.ts';
import type { themes } from './themes.ts';

/** What a paper speaks of. */
export type ThemeId = keyof typeof themes;

interface Requirement {
  readonly themes: readonly ThemeId[];
  /** Some papers of the kind go without: a note, not a warning. */
  readonly usual?: true;
  /** Words from which on the kind is held to it. */
  readonly fromWords: number;
}

/**
 * What each kind has to speak of. Political report and the five angles of the self-review: reports of the provinces named their
 * lack as faults; the rest is what superiors ask for.
 */
export const requirements: Partial<Record<DocumentKind, Requirement>> = {
  politicalReport: {
    themes: [
      'situation',
      'results',
      'limitations',
      'causes',
      'lessons',
      'targets',
      'keyTasks',
      'measures',
      'breakthrough',
    ],
    fromWords: 150,
  },
  selfReview: {
    themes: [
      'functions',
      'workingRules',
      'principles',
      'organisation',
      'leadership',
      'limitations',
      'causes',
      'responsibility',
      'remedies',
    ],
    fromWords: 150,
  },
  resolution: { themes: ['adoption', 'targets', 'tasks', 'implementation'], fromWords: 120 },
  actionProgramme: {
    themes: ['purpose', 'tasks', 'owner', 'deadline', 'yardstick'],
    fromWords: 120,
  },
  personnelScheme: {
    themes: ['personnelPrinciples', 'seatNumbers', 'structure', 'standards', 'process'],
    fromWords: 100,
  },
  personnelProposal: { themes: ['reason', 'seatNumbers', 'candidates', 'request'], fromWords: 60 },
  proposalPaper: { themes: ['reason', 'request'], fromWords: 60 },
  plan: { themes: ['purpose', 'tasks', 'deadline', 'implementation'], fromWords: 120 },
  decision: { themes: ['articles', 'enforcement'], fromWords: 30 },
  report: { themes: ['shortfall', 'nextSteps'], usual: true, fromWords: 500 },
  notice: { themes: ['implementation'], usual: true, fromWords: 300 },
};

/** How much of a paper a part has at least, in thousandths of its words; a part of `enough` words is never thin. */
export const leastShares: Partial<Record<DocumentKind, readonly LeastShare[]>> = {
  politicalReport: [
    { theme: 'results', least: 120, enough: 600 },
    { theme: 'limitations', least: 25, enough: 120 },
    { theme: 'causes', least: 8, enough: 60 },
    { theme: 'lessons', least: 8, enough: 60 },
    { theme: 'measures', least: 80, enough: 500 },
  ],
  selfReview: [
    { theme: 'limitations', least: 40, enough: 120 },
    { theme: 'causes', least: 8, enough: 60 },
    { theme: 'remedies', least: 15, enough: 90 },
  ],
};

interface LeastShare {
  readonly theme: ThemeId;
  readonly least: number;
  readonly enough: number;
}

/** Only papers of some pages have parts that can be thin. */
export const wordsForThin = 1200;
/** A part of fewer words than this is a heading that says itself again, in a paper of a page or more. */
export const wordsOfPart = 12;
export const wordsForPart = 400;

/** The title of a resolution of one meeting, which need not set targets nor say who carries it out. */
export const resolutionOfMeeting =
  /\b(?:sinh hoat|thuong ky|hop (?:dinh ky|thang|quy)|hoi nghi (?:thang|quy|lan thu)|phien hop|(?:thang|quy) [ivx\d]+)\b/u;
export const partsOfMeeting: readonly ThemeId[] = ['adoption', 'tasks'];
