import type { Confidence } from '../kernel/index.ts';
import { articleOf, type RuleTopic } from './data/article-map.ts';
import type { ElectionRegulation } from './regulation.ts';

/** A rule that a decision used: the paper, its article (and clause where it was seen), and what it was used for. */
export interface CitedRule {
  readonly regulation: string;
  readonly article?: number;
  readonly clause?: number;
  readonly point?: string;
  readonly for: string;
  readonly confidence: Confidence;
}

/** Cites a rule under the regulation in force. */
export function cite(topic: RuleTopic, regulation: ElectionRegulation): CitedRule {
  const { ref, confidence, for: purpose } = articleOf(topic, regulation);
  const { document, article, clause, point } = ref;
  return {
    regulation: document,
    ...(article === undefined ? {} : { article }),
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
    for: purpose,
    confidence,
  };
}
