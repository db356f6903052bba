import { areaTexts } from './area-texts.ts';
import { keying as en } from './en/keying.ts';
import { keying as vi } from './vi/keying.ts';

export const keyingTexts = areaTexts(vi, en);
export type KeyingKey = (typeof keyingTexts.keys)[number];
