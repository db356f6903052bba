import type { Looks } from '@daihoi/contract/http';
import { brand, type Instant } from '@daihoi/domain/kernel';
import { lookYourselfTexts } from '../i18n/look-yourself.ts';
import { useText } from '../i18n/use-text.ts';
import { useAsOf } from '../lib/as-of.ts';
import { useFormat } from '../lib/format.ts';
import './looks-of.css';

/** Beside a file that the program cannot read: who looked at it, and when. */
export function LooksOf({ looks }: { readonly looks: Looks }) {
  const { t } = useText(lookYourselfTexts);
  const format = useFormat();
  const { today } = useAsOf();
  return looks.map(({ by, at }) => (
    <small key={`${by} ${at}`} className="looks-of">
      {t('by', { who: by, when: format.moment(brand<Instant>(at), today) })}
    </small>
  ));
}
