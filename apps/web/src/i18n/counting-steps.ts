import { areaTexts } from './area-texts.ts';
import { countingSteps as en } from './en/counting-steps.ts';
import { countingSteps as vi } from './vi/counting-steps.ts';

export const countingStepsTexts = areaTexts(vi, en);
export type CountingStepsKey = (typeof countingStepsTexts.keys)[number];
