import { areaTexts } from './area-texts.ts';
import { series as en } from './en/series.ts';
import { series as vi } from './vi/series.ts';

export const seriesTexts = areaTexts(vi, en);
