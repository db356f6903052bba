import { areaTexts } from './area-texts.ts';
import { secondPerson as en } from './en/second-person.ts';
import { secondPerson as vi } from './vi/second-person.ts';

export const secondPersonTexts = areaTexts(vi, en);
