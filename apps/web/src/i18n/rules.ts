import { areaTexts } from './area-texts.ts';
import { rules as en } from './en/rules.ts';
import { rules as vi } from './vi/rules.ts';

export const ruleTexts = areaTexts(vi, en);
