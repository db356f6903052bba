import { areaTexts } from './area-texts.ts';
import { congress as en } from './en/congress.ts';
import { congress as vi } from './vi/congress.ts';

export const congressTexts = areaTexts(vi, en);
export type CongressKey = (typeof congressTexts.keys)[number];
