import { areaTexts } from './area-texts.ts';
import { statistics as en } from './en/statistics.ts';
import { statistics as vi } from './vi/statistics.ts';

export const statisticsTexts = areaTexts(vi, en);
