import { areaTexts } from './area-texts.ts';
import { archive as en } from './en/archive.ts';
import { archive as vi } from './vi/archive.ts';

export const archiveTexts = areaTexts(vi, en);
export type ArchiveKey = (typeof archiveTexts.keys)[number];
