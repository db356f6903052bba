import { areaTexts } from './area-texts.ts';
import { countingList as en } from './en/counting-list.ts';
import { countingList as vi } from './vi/counting-list.ts';

export const countingListTexts = areaTexts(vi, en);
