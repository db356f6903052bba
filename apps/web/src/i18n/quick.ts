import { areaTexts } from './area-texts.ts';
import { quick as en } from './en/quick.ts';
import { quick as vi } from './vi/quick.ts';

export const quickTexts = areaTexts(vi, en);
