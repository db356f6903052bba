import { areaTexts } from './area-texts.ts';
import { report as en } from './en/report.ts';
import { report as vi } from './vi/report.ts';

export const reportTexts = areaTexts(vi, en);
