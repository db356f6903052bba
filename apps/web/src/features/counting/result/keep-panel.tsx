import { ballotKeepingRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { calendarDate } from '@daihoi/domain/kernel';
import { lazy, Suspense, useState } from 'react';
import { useRoute } from '../../../api/use-route.ts';
import { Button } from '../../../components/button.tsx';
import { keepingTexts } from '../../../i18n/keeping.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useFormat } from '../../../lib/format.ts';
import { addressOf } from '../ballot-view.ts';

const DisposalDialog = lazy(async () => ({
  default: (await import('./disposal-dialog.tsx')).DisposalDialog,
}));

/** How long the sealed ballots are kept, by which rule, and what became of them. */
export function KeepPanel({ view }: { readonly view: BallotSessionView }) {
  const { t } = useText(keepingTexts);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const kept = useRoute(ballotKeepingRoutes.show, { params: addressOf(view) });
  if (kept.status !== 'here') return null;
  const { until, sealedOn, months, rule, disposal } = kept.data;
  const [last, sealed] = [until, sealedOn].map((each) => format.date(calendarDate(each)));
  const { document, article } = rule.source;
  return (
    <section className="panel">
      <h2>{t('title')}</h2>
      {disposal ? (
        <p>
          {t(`done.${disposal.outcome}`, {
            on: format.date(calendarDate(disposal.on)),
            paper: disposal.paper,
          })}
        </p>
      ) : (
        <>
          <p>{t('until', { until: last ?? '', sealed: sealed ?? '' })}</p>
          <p className="hands-note">
            {t('rule', { months, article: article ?? '', document })}
            {rule.confidence !== 'CONFIRMED' && ` ${t('unsure')}`}
          </p>
          <Button onPress={() => setOpen(true)}>{t('record')}</Button>
          {open && (
            <Suspense fallback={null}>
              <DisposalDialog view={view} kept={kept.data} onClose={() => setOpen(false)} />
            </Suspense>
          )}
        </>
      )}
    </section>
  );
}
