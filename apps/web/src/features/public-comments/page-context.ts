import { publicCommentRoutes } from '@daihoi/contract/public-comments';
import { createContext, use } from 'react';
import { urlOf } from '../../api/url-of.ts';
import type { WhichPage } from './send-comment.ts';

/** The page that a draft is read on. */
export const PageContext = createContext<WhichPage | undefined>(undefined);

/** Addresses of the pictures of the page that a draft is read on. */
export function usePagePictures(): (image: string) => string | undefined {
  const which = use(PageContext);
  return (image) => which && urlOf(publicCommentRoutes.picture, { params: { ...which, image } });
}
