import type { ReceiptView } from '@daihoi/contract/public-comments';
import { brand, calendarDate, dayOf, type Instant } from '@daihoi/domain/kernel';
import { publicCommentTexts } from '../../i18n/public-comments.ts';
import { useText } from '../../i18n/use-text.ts';
import { classes } from '../../lib/classes.ts';
import { useFormat } from '../../lib/format.ts';

/** A comment by its receipt: what was decided first, then what it was, then its way. */
export function FoundReceipt({ receipt }: { readonly receipt: ReceiptView }) {
  const { t } = useText(publicCommentTexts);
  const format = useFormat();
  const { state, standsAt, reason, way, passage } = receipt;
  return (
    <section
      className={classes('comment-page-received', state === 'setAside' && 'comment-page-aside')}
      aria-live="polite"
    >
      <h2 className="comment-page-code">{receipt.receipt}</h2>
      <p>
        <b>{t(`receipt.${state}`, { unit: standsAt })}</b>
      </p>
      {reason !== null && <p>{t('receipt.because', { reason })}</p>}
      {state === 'received' && <Answer of={receipt.answer} />}
      <dl>
        <Fact name={t('receipt.draft')}>{receipt.title}</Fact>
        <Fact name={t('receipt.asked')}>{receipt.askedBy}</Fact>
        <Fact name={t('receipt.madeOn')}>{format.date(calendarDate(receipt.madeOn))}</Fact>
        <Fact name={t('receipt.on')}>{passage ?? t('receipt.onWhole')}</Fact>
        <Fact name={t('receipt.said')}>{receipt.text}</Fact>
      </dl>
      {way.length > 0 && (
        <>
          <h3>{t('receipt.way')}</h3>
          <ol>
            {way.map(({ to, at, calledUp }) => (
              <li key={at + to}>
                {t(calledUp ? 'receipt.stepCalled' : 'receipt.step', {
                  unit: to,
                  date: format.date(dayOf(brand<Instant>(at))),
                })}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Answer({ of: answer }: { readonly of: ReceiptView['answer'] }) {
  const { t } = useText(publicCommentTexts);
  const format = useFormat();
  if (answer === null) return <p>{t('receipt.noAnswer')}</p>;
  const { outcome, reason, gist, answeredOn, changes } = answer;
  const date = answeredOn === null ? '' : format.date(calendarDate(answeredOn));
  return (
    <>
      <h3>
        {t('receipt.answer')}: {t(`receipt.${outcome}`)}
      </h3>
      {reason !== '' && <p>{reason}</p>}
      <ul>
        {changes.map(({ version, paragraph }) => (
          <li key={`${version} ${paragraph}`}>
            {t(paragraph < 0 ? 'receipt.removed' : 'receipt.changed', {
              version,
              n: Math.abs(paragraph),
            })}
          </li>
        ))}
      </ul>
      <p className="comment-page-quiet">{t('receipt.answeredOn', { date, gist })}</p>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
