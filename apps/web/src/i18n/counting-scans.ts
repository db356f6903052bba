import { areaTexts } from './area-texts.ts';
import { countingScans as en } from './en/counting-scans.ts';
import { countingScans as vi } from './vi/counting-scans.ts';

export const countingScansTexts = areaTexts(vi, en);
