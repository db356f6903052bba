import { areaTexts } from './area-texts.ts';
import { publicComments as en } from './en/public-comments.ts';
import { publicComments as vi } from './vi/public-comments.ts';

export const publicCommentTexts = areaTexts(vi, en);
