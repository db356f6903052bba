import { areaTexts } from './area-texts.ts';
import { countingFloor as en } from './en/counting-floor.ts';
import { countingFloor as vi } from './vi/counting-floor.ts';

export const countingFloorTexts = areaTexts(vi, en);
