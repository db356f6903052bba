import { electionWordingEn } from './wording-en.ts';
import { electionWordingVi, type ElectionWording } from './wording-vi.ts';

export type { ElectionWording } from './wording-vi.ts';

/** Words for every code of the election engine, in both languages. */
export const electionWording = {
  vi: electionWordingVi,
  en: electionWordingEn,
} as const satisfies Record<'vi' | 'en', ElectionWording>;
