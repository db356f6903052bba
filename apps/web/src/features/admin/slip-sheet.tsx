import type { SlipView } from '@daihoi/contract/people';
import { dayOf, instantFrom } from '@daihoi/domain/kernel';
import { Download, Printer } from 'lucide-react';
import { Button, ButtonLink } from '../../components/button.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { saveText } from '../../lib/save-text.ts';
import { slipsAsCsv } from './slips-as-csv.ts';

/** Slips to print, eight on a page, and to download; the codes are nowhere kept. */
export function SlipSheet({ slips }: { readonly slips: readonly SlipView[] }) {
  const { t } = useText(adminTexts);
  return (
    <>
      <div className="admin-acts not-printed">
        <Button kind="act" icon={Printer} onPress={() => print()}>
          {t('slip.print')}
        </Button>
        <Button
          icon={Download}
          onPress={() =>
            saveText({
              name: 'phieu-tai-khoan.csv',
              type: 'text/csv',
              text: slipsAsCsv(slips, [
                t('slip.unit'),
                t('slip.name'),
                t('slip.username'),
                t('slip.code'),
              ]),
            })
          }
        >
          {t('slip.csv')}
        </Button>
        <ButtonLink kind="text" to="/admin">
          {t('slip.finish')}
        </ButtonLink>
      </div>
      <ul className="admin-slips">
        {slips.map((slip) => (
          <Slip key={slip.accountId} slip={slip} />
        ))}
      </ul>
    </>
  );
}

function Slip({ slip }: { readonly slip: SlipView }) {
  const { t } = useText(adminTexts);
  const format = useFormat();
  return (
    <li className="admin-slip">
      <h2>{t('slip.title')}</h2>
      <dl>
        <dt>{t('slip.unit')}</dt>
        <dd>{slip.unitName}</dd>
        {slip.displayName !== slip.unitName && (
          <>
            <dt>{t('slip.name')}</dt>
            <dd>{slip.displayName}</dd>
          </>
        )}
        <dt>{t('slip.username')}</dt>
        <dd className="admin-slip-key">{slip.username}</dd>
        <dt>{t('slip.code')}</dt>
        <dd className="admin-slip-key">{slip.code}</dd>
      </dl>
      <p>{t('slip.how', { date: format.date(dayOf(instantFrom(Date.parse(slip.until)))) })}</p>
    </li>
  );
}
