import { areaTexts } from './area-texts.ts';
import { square as en } from './en/square.ts';
import { square as vi } from './vi/square.ts';

export const squareTexts = areaTexts(vi, en);
