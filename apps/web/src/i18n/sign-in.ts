import { areaTexts } from './area-texts.ts';
import { signIn as en } from './en/sign-in.ts';
import { signIn as vi } from './vi/sign-in.ts';

export const signInTexts = areaTexts(vi, en);
