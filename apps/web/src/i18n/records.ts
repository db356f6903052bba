import { areaTexts } from './area-texts.ts';
import { records as en } from './en/records.ts';
import { records as vi } from './vi/records.ts';

export const recordsTexts = areaTexts(vi, en);
export type RecordsKey = (typeof recordsTexts.keys)[number];
