import { ballotSessionPaperRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { useState } from 'react';
import { urlOf } from '../../../api/url-of.ts';
import { Select } from '../../../components/choice-fields.tsx';
import { countingChecksTexts } from '../../../i18n/counting-checks.ts';
import { useText } from '../../../i18n/use-text.ts';
import { addressOf } from '../ballot-view.ts';

const papers = ['A4', 'A5'] as const;

/** The ballots as files: the proof that is signed first, the run, and test ballots to practise with. */
export function PrintLinks({ view }: { readonly view: BallotSessionView }) {
  const { t } = useText(countingChecksTexts);
  const [paper, setPaper] = useState<string>('A4');
  const kinds =
    view.printed > 0 ? (['proof', 'run', 'deck'] as const) : (['proof', 'deck'] as const);
  function address(kind: string): string {
    return urlOf(ballotSessionPaperRoutes.ballots, {
      params: { ...addressOf(view), kind },
      query: { paper },
    });
  }
  return (
    <section className="panel" aria-label={t('print.title')}>
      <h2>{t('print.title')}</h2>
      <Select
        name="paper"
        label={t('print.paper')}
        width="name"
        defaultValue={paper}
        onChoose={setPaper}
        options={papers.map((each) => ({ value: each, label: each }))}
      />
      <ul className="print-links">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={address(kind)} download>
              {t(`print.${kind}`)}
            </a>
            <p>{t(`print.${kind}Text`)}</p>
          </li>
        ))}
      </ul>
      {view.printed === 0 && <p className="hands-note">{t('print.noRun')}</p>}
    </section>
  );
}
