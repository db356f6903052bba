import { areaTexts } from './area-texts.ts';
import { admin as en } from './en/admin.ts';
import { admin as vi } from './vi/admin.ts';

export const adminTexts = areaTexts(vi, en);
