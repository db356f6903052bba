import { areaTexts } from './area-texts.ts';
import { states as en } from './en/states.ts';
import { states as vi } from './vi/states.ts';

export const stateTexts = areaTexts(vi, en);
