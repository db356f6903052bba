import type { Confidence } from '../kernel/index.ts';
import { contentRules } from './data/content-rules.ts';

/** A rule of content by its identifier. */
export type ContentRuleId = (typeof contentRules)[number]['id'];

/** A rule of content and how sure it is; in the shape of a rule of form, so that both stand in one list. */
export interface ContentRule {
  readonly id: ContentRuleId;
  readonly document: 'house';
  readonly clause: '';
  readonly confidence: Confidence;
  readonly source: '';
}

/** Every rule of content, in the order of the table of rules. */
export function allContentRules(): readonly ContentRule[] {
  return contentRules.map(({ id }) => contentRule(id));
}

/** A rule by its identifier. */
export function contentRule(id: ContentRuleId): ContentRule {
  const row = contentRules.find((each) => each.id === id) ?? contentRules[0];
  return { id, document: 'house', clause: '', confidence: row.confidence, source: '' };
}
