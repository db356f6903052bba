import { areaTexts } from './area-texts.ts';
import { offices as en } from './en/offices.ts';
import { offices as vi } from './vi/offices.ts';

export const officeTexts = areaTexts(vi, en);
