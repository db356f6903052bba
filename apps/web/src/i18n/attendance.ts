import { areaTexts } from './area-texts.ts';
import { attendance as en } from './en/attendance.ts';
import { attendance as vi } from './vi/attendance.ts';

export const attendanceTexts = areaTexts(vi, en);
