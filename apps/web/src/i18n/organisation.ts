import { areaTexts } from './area-texts.ts';
import { organisation as en } from './en/organisation.ts';
import { organisation as vi } from './vi/organisation.ts';

export const organisationTexts = areaTexts(vi, en);
export type OrganisationKey = (typeof organisationTexts.keys)[number];
