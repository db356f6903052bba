import { areaTexts } from './area-texts.ts';
import { season as en } from './en/season.ts';
import { season as vi } from './vi/season.ts';

export const seasonTexts = areaTexts(vi, en);
