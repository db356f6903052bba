import { areaTexts } from './area-texts.ts';
import { drafting as en } from './en/drafting.ts';
import { drafting as vi } from './vi/drafting.ts';

export const draftingTexts = areaTexts(vi, en);
export type DraftingKey = (typeof draftingTexts.keys)[number];
