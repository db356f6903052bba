import type { DocumentKind } from '../paper-format/index.ts';
import { requirements } from './data/required-themes.ts';

/** What a paper of a kind has to speak of, in the order in which it usually stands; empty where nothing is asked. */
export function requiredThemes(kind: DocumentKind | undefined): readonly string[] {
  return (kind === undefined ? undefined : requirements[kind])?.themes ?? [];
}
