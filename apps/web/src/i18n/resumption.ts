import { areaTexts } from './area-texts.ts';
import { resumption as en } from './en/resumption.ts';
import { resumption as vi } from './vi/resumption.ts';

export const resumptionTexts = areaTexts(vi, en);
