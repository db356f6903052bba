import { areaTexts } from './area-texts.ts';
import { lookYourself as en } from './en/look-yourself.ts';
import { lookYourself as vi } from './vi/look-yourself.ts';

export const lookYourselfTexts = areaTexts(vi, en);
