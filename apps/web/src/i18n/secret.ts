import { areaTexts } from './area-texts.ts';
import { secret as en } from './en/secret.ts';
import { secret as vi } from './vi/secret.ts';

export const secretTexts = areaTexts(vi, en);
export type SecretKey = (typeof secretTexts.keys)[number];
