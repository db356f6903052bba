import { areaTexts } from './area-texts.ts';
import { keeping as en } from './en/keeping.ts';
import { keeping as vi } from './vi/keeping.ts';

export const keepingTexts = areaTexts(vi, en);
