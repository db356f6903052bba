import { dayOf, instantFrom } from '@daihoi/domain/kernel';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import type { ShellView } from './shell-view.ts';

/** What a printed sheet says of itself: whose it is, which day its figures stand for, who printed it and when. */
export function PrintHead({ view }: { readonly view: ShellView }) {
  const { t } = useText(shellTexts);
  const format = useFormat();
  const [at, setAt] = useState(() => instantFrom(Date.now()));
  useEffect(() => {
    // The browser takes the page as it stands when this returns.
    function handlePrint(): void {
      flushSync(() => setAt(instantFrom(Date.now())));
    }
    window.addEventListener('beforeprint', handlePrint);
    return () => window.removeEventListener('beforeprint', handlePrint);
  }, []);
  return (
    <p className="shell-print-head only-printed">
      <b>{view.unit.name}</b>
      <span>{t('print.asOf', { date: format.date(view.asOf) })}</span>
      {view.demonstration && <span>{t('demo')}</span>}
      {view.rehearsal && <b>{t('rehearsal')}</b>}
      <span>
        {t('print.by', {
          who: view.person.name,
          date: format.date(dayOf(at)),
          time: format.time(at),
        })}
      </span>
    </p>
  );
}
