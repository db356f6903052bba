import { areaTexts } from './area-texts.ts';
import { outside as en } from './en/outside.ts';
import { outside as vi } from './vi/outside.ts';

export const outsideTexts = areaTexts(vi, en);
