import { areaTexts } from './area-texts.ts';
import { papers as en } from './en/papers.ts';
import { papers as vi } from './vi/papers.ts';

export const papersTexts = areaTexts(vi, en);
