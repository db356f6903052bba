import { areaTexts } from './area-texts.ts';
import { countingPeople as en } from './en/counting-people.ts';
import { countingPeople as vi } from './vi/counting-people.ts';

export const countingPeopleTexts = areaTexts(vi, en);
