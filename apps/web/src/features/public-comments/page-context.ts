import { createContext } from 'react';
import type { WhichPage } from './send-comment.ts';

/** The page that a draft is read on. */
export const PageContext = createContext<WhichPage | undefined>(undefined);
