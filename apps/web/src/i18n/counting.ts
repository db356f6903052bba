import { areaTexts } from './area-texts.ts';
import { counting as en } from './en/counting.ts';
import { counting as vi } from './vi/counting.ts';

export const countingTexts = areaTexts(vi, en);
export type CountingKey = (typeof countingTexts.keys)[number];
