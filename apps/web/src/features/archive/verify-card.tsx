import { roomKeyRoutes } from '@daihoi/contract/ballot-session';
import { isRehearsalCode } from '@daihoi/domain/count-proof';
import { calendarDate } from '@daihoi/domain/kernel';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useRoute } from '../../api/use-route.ts';
import { Card } from '../../components/card.tsx';
import { FieldMessage } from '../../components/field.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { Icon } from '../../components/icon.tsx';
import { openBundle, type OpenedBundle } from './open-bundle.ts';
import { useArchiveWords } from './use-archive-words.ts';

/** As much as such a file can hold. */
const limits = { endings: ['.zip'], maxBytes: Math.floor(3.8 * 1024 ** 3) };

type Check =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly name: string; readonly percent: number }
  | { readonly status: 'notOurs'; readonly name: string }
  | { readonly status: 'read'; readonly bundle: OpenedBundle };

/** A bundle dropped here is read by the browser alone: signature, every hash, nothing missing, nothing foreign. */
export function VerifyCard() {
  const { t } = useArchiveWords();
  const [check, setCheck] = useState<Check>({ status: 'none' });
  return (
    <Card title={t('verify.title')}>
      <p className="archive-quiet">{t('verify.text')}</p>
      <FileDrop
        label={t('verify.drop')}
        limits={limits}
        {...(check.status === 'reading' ? { sending: check } : {})}
        onFiles={(files) => void read(files[0])}
      />
      {check.status === 'notOurs' && (
        <div role="alert">
          <FieldMessage>{t('verify.notOurs', { name: check.name })}</FieldMessage>
        </div>
      )}
      {check.status === 'read' && <Finding bundle={check.bundle} />}
    </Card>
  );

  async function read(file: File | undefined): Promise<void> {
    if (!file) return;
    const { name } = file;
    setCheck({ status: 'reading', name, percent: 0 });
    const bundle = await openBundle(file, (percent) =>
      setCheck({ status: 'reading', name, percent }),
    ).catch(() => undefined);
    setCheck(bundle ? { status: 'read', bundle } : { status: 'notOurs', name });
  }
}

function Finding({ bundle }: { readonly bundle: OpenedBundle }) {
  const { t, format } = useArchiveWords();
  const own = useRoute(roomKeyRoutes.show, {});
  const { manifest, verdict, key } = bundle;
  const whole = verdict.checks.every(({ holds }) => holds);
  const ours = own.status === 'here' && own.data.publicKey === manifest.signature.publicKey;
  return (
    <section className={`archive-finding archive-finding-${whole ? 'good' : 'bad'}`} role="status">
      <h3>
        <Icon of={whole ? CircleCheck : CircleAlert} />
        {t(whole ? 'verify.genuine' : 'verify.broken')}
      </h3>
      <p>
        {t('verify.of', {
          number: manifest.number,
          date: format.date(calendarDate(manifest.closedOn)),
          title: manifest.title,
        })}
      </p>
      <ul>
        {verdict.checks.map(({ check, holds }) => (
          <li key={check}>
            <Icon of={holds ? CircleCheck : CircleAlert} />
            {t(`verify.checks.${check}`)}: {t(holds ? 'verify.holds' : 'verify.wrong')}
          </li>
        ))}
        {verdict.faults.map(({ path, fault }) => (
          <li key={`${fault}-${path}`}>{t(`verify.faults.${fault}`, { path })}</li>
        ))}
      </ul>
      {verdict.removed.length > 0 && (
        <p>{t('verify.removed', { count: format.integer(verdict.removed.length) })}</p>
      )}
      {own.status === 'here' && <p>{t(ours ? 'verify.ownKey' : 'verify.otherKey', { key })}</p>}
      {isRehearsalCode(key) && <p>{t('verify.rehearsal')}</p>}
    </section>
  );
}
