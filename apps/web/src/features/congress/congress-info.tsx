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
        <Submissions congress={congress} />
        {attendance.place !== null && <Fact name={t('info.place')}>{attendance.place}</Fact>}
      </dl>
    </section>
  );
}

/** Each time the dossier went up, and when it was sent back; one that was never sent back stands in the stages above. */
function Submissions({ congress: { submissions } }: { readonly congress: CongressView }) {
  const { t, format } = useWords();
  if (submissions.every((each) => each.returnedOn === null)) return null;
  return (
    <Fact name={t('info.submissions')}>
      {submissions.map(({ on, returnedOn }, index) => (
        <span key={index} className="congress-info-line">
          {t(returnedOn === null ? 'info.submitted' : 'info.submittedReturned', {
            n: index + 1,
            date: format.date(calendarDate(on)),
            returned: returnedOn === null ? '' : format.date(calendarDate(returnedOn)),
          })}
        </span>
      ))}
    </Fact>
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
