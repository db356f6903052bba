import { areaTexts } from './area-texts.ts';
import { synthesis as en } from './en/synthesis.ts';
import { synthesis as vi } from './vi/synthesis.ts';

export const synthesisTexts = areaTexts(vi, en);
export type SynthesisKey = (typeof synthesisTexts.keys)[number];
