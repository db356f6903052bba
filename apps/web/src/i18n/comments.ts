import { areaTexts } from './area-texts.ts';
import { comments as en } from './en/comments.ts';
import { comments as vi } from './vi/comments.ts';

export const commentTexts = areaTexts(vi, en);
export type CommentKey = (typeof commentTexts.keys)[number];
