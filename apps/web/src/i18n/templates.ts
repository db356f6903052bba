import { areaTexts } from './area-texts.ts';
import { templates as en } from './en/templates.ts';
import { templates as vi } from './vi/templates.ts';

export const templatesTexts = areaTexts(vi, en);
export type TemplatesKey = (typeof templatesTexts.keys)[number];
