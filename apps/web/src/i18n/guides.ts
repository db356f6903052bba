import { areaTexts } from './area-texts.ts';
import { guides as en } from './en/guides.ts';
import { guides as vi } from './vi/guides.ts';

export const guidesTexts = areaTexts(vi, en);
