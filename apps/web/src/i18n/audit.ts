import { areaTexts } from './area-texts.ts';
import { audit as en } from './en/audit.ts';
import { audit as vi } from './vi/audit.ts';

export const auditTexts = areaTexts(vi, en);
