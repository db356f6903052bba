import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { useResultWords } from './use-result-words.ts';

/** Behind every figure the rule that it was made by. */
export function ResultRules({ view }: { readonly view: BallotSessionView }) {
  const { r, format, cited, ruleName, finding } = useResultWords();
  const { count, round } = view;
  if (!count) return null;
  const base = { base: format.integer(count.base), threshold: format.integer(count.threshold) };
  return (
    <div className="result-rules">
      <div>
        <h2>{r('base')}</h2>
        <p>{round.kind === 'tieRevote' ? r('tieLine') : r('baseLine', base)}</p>
        {count.findings.length > 0 && <h2>{r('findings')}</h2>}
        {count.findings.map((each) => (
          <p key={each.code}>{finding(each)}</p>
        ))}
      </div>
      <div>
        <h2>{r('rules')}</h2>
        <dl>
          {count.rules.map(({ for: topic, article }) => (
            <div key={topic}>
              <dt>{ruleName(topic)}</dt>
              <dd>{cited(article)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
