import { areaTexts } from './area-texts.ts';
import { result as en } from './en/result.ts';
import { result as vi } from './vi/result.ts';

export const resultTexts = areaTexts(vi, en);
