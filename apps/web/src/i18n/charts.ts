import { areaTexts } from './area-texts.ts';
import { charts as en } from './en/charts.ts';
import { charts as vi } from './vi/charts.ts';

export const chartTexts = areaTexts(vi, en);
