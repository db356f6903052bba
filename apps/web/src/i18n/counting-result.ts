import { areaTexts } from './area-texts.ts';
import { countingResult as en } from './en/counting-result.ts';
import { countingResult as vi } from './vi/counting-result.ts';

export const countingResultTexts = areaTexts(vi, en);
export type CountingResultKey = (typeof countingResultTexts.keys)[number];
