import { useId, type ReactNode } from 'react';
import type { CongressView } from '@daihoi/contract/congress';
import { calendarDate } from '@daihoi/domain/kernel';
import { useWords } from './use-words.ts';

/** What one looks up about a congress, in a quiet list at the side. */
export function CongressInfo({ congress }: { readonly congress: CongressView }) {
  const { t, format, known } = useWords();
  const id = useId();
  const { plan, attendance } = congress;
  const direct = congress.directElection.map((post) => t(known(`post.${post}`, 'info.yes')));
  return (
    <section aria-labelledby={id} className="congress-info">
      <h2 id={id}>{t('info.title')}</h2>
      <dl>
        {congress.committees.superior !== null && (
          <Fact name={t('info.superior')}>{congress.committees.superior}</Fact>
        )}
        <Fact name={t('info.contents')}>
          {t('info.contentsValue', { n: congress.contents.length })}
        </Fact>
        <Fact name={t('info.direct')}>
          {direct.length > 0 ? direct.join(', ') : t('info.directNone')}
        </Fact>
        {congress.pilot && <Fact name={t('info.pilot')}>{t('info.yes')}</Fact>}
        <Fact name={t('info.days')}>
          {plan ? format.dateRange(calendarDate(plan.from), calendarDate(plan.to)) : t('info.none')}
        </Fact>
        <Fact name={t('info.deadline')}>{format.date(calendarDate(congress.deadline))}</Fact>
        {attendance.place !== null && <Fact name={t('info.place')}>{attendance.place}</Fact>}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
