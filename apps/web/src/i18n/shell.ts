import { areaTexts } from './area-texts.ts';
import { shell as en } from './en/shell.ts';
import { shell as vi } from './vi/shell.ts';

export const shellTexts = areaTexts(vi, en);
