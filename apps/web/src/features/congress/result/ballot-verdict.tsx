import { CircleAlert, CircleDashed } from 'lucide-react';
import type { ElectionCount } from '@daihoi/domain/election';
import { Icon } from '../../../components/icon.tsx';
import type { BallotDraft } from './ballot-draft.ts';
import type { Judgement } from './use-ballot.ts';
import { useResultWords } from './use-result-words.ts';

interface BallotVerdictProps {
  readonly judgement: Judgement;
  readonly draft: BallotDraft;
}

/** What the figures decide, by the same rules that the server judges by. */
export function BallotVerdict({ judgement, draft }: BallotVerdictProps) {
  const { t, refusal } = useResultWords();
  return (
    <aside className={`ballot-verdict ballot-verdict-${judgement.kind}`} aria-live="polite">
      <h2>{t('verdict.title')}</h2>
      {judgement.kind === 'waiting' && (
        <p className="ballot-verdict-line">
          <Icon of={CircleDashed} size="small" /> {t('verdict.waiting', { n: judgement.missing })}
        </p>
      )}
      {judgement.kind === 'refused' && (
        <p className="ballot-verdict-line ballot-verdict-wrong">
          <Icon of={CircleAlert} size="small" />
          <span>
            <b>{t('verdict.contradiction')}.</b> {refusal(judgement.refusal)}
          </span>
        </p>
      )}
      {judgement.kind === 'counted' && <Counted count={judgement.count} draft={draft} />}
    </aside>
  );
}

function Counted({ count, draft }: { readonly count: ElectionCount; readonly draft: BallotDraft }) {
  const { t, format, outcome, next, finding } = useResultWords();
  const steps = next(count.next);
  return (
    <>
      <p>
        <b>{outcome(count.outcome)}.</b>
      </p>
      <p>
        {t('verdict.baseLine', {
          base: format.integer(count.base),
          threshold: format.integer(count.threshold),
        })}
      </p>
      <h3>{t('verdict.elected')}</h3>
      <ElectedNames count={count} draft={draft} />
      {steps.length > 0 && <h3>{t('verdict.next')}</h3>}
      {steps.map((step) => (
        <p key={step}>{step}</p>
      ))}
      {count.findings.length > 0 && <h3>{t('verdict.findings')}</h3>}
      {count.findings.map((each) => (
        <p key={each.code}>{finding(each)}</p>
      ))}
      <Articles count={count} />
    </>
  );
}

function ElectedNames({
  count,
  draft,
}: {
  readonly count: ElectionCount;
  readonly draft: BallotDraft;
}) {
  const { t, format, share } = useResultWords();
  if (count.elected.length === 0) return <p>{t('verdict.nobody')}</p>;
  return (
    <ol>
      {count.elected.map((id) => {
        const line = count.candidates.find((each) => each.id === id);
        return (
          <li key={id}>
            {draft.rows.find((row) => row.id === id)?.name}{' '}
            <span>
              {t('verdict.votesOf', {
                votes: format.integer(line?.votes ?? 0),
                share: share(line?.percentOfBase ?? '0'),
              })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Articles({ count }: { readonly count: ElectionCount }) {
  const { t } = useResultWords();
  const places = count.rules.flatMap(({ article, regulation }) =>
    article === undefined ? [] : [t('verdict.article', { n: article, document: regulation })],
  );
  return (
    <p className="ballot-articles">
      {t('verdict.articles')}: {[...new Set(places)].join('; ')}
    </p>
  );
}
