import { areaTexts } from './area-texts.ts';
import { profile as en } from './en/profile.ts';
import { profile as vi } from './vi/profile.ts';

export const profileTexts = areaTexts(vi, en);
