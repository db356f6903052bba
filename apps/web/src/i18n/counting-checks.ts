import { areaTexts } from './area-texts.ts';
import { countingChecks as en } from './en/counting-checks.ts';
import { countingChecks as vi } from './vi/counting-checks.ts';

export const countingChecksTexts = areaTexts(vi, en);
