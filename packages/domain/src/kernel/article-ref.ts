/** How sure we are of a rule: CONFIRMED seen in the text, PARTIAL seen in part, BACKGROUND known but not seen, OPEN two readings. */
export const confidences = ['CONFIRMED', 'PARTIAL', 'BACKGROUND', 'OPEN'] as const;
export type Confidence = (typeof confidences)[number];

/** A place in a paper that a decision rests on. Numbers restart each term, so the date belongs to the key. */
export interface ArticleRef {
  readonly document: string;
  readonly issuedOn?: string;
  readonly article?: number;
  readonly clause?: number;
  readonly point?: string;
}
