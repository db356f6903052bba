import { areaTexts } from './area-texts.ts';
import { conflict as en } from './en/conflict.ts';
import { conflict as vi } from './vi/conflict.ts';

export const conflictTexts = areaTexts(vi, en);
