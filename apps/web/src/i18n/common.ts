import { areaTexts } from './area-texts.ts';
import { common as en } from './en/common.ts';
import { common as vi } from './vi/common.ts';

export const commonTexts = areaTexts(vi, en);
export type CommonKey = (typeof commonTexts.keys)[number];
