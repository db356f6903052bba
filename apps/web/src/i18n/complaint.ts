import { areaTexts } from './area-texts.ts';
import { complaint as en } from './en/complaint.ts';
import { complaint as vi } from './vi/complaint.ts';

export const complaintTexts = areaTexts(vi, en);
