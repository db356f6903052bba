import { areaTexts } from './area-texts.ts';
import { rehearsal as en } from './en/rehearsal.ts';
import { rehearsal as vi } from './vi/rehearsal.ts';

export const rehearsalTexts = areaTexts(vi, en);
