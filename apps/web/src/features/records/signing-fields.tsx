import type { ReleaseView } from '@daihoi/contract/releasing';
import { calendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import { useRef, useState } from 'react';
import { DateField } from '../../components/read-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useRecordWords } from './use-record-words.ts';

/** The day and the signer, as they were entered and found to be whole. */
export interface ReadSigning {
  readonly issuedOn: CalendarDate;
  readonly post: string;
  readonly name: string;
}

export interface Signing {
  readonly entered: { issuedOn: CalendarDate | undefined; post: string; name: string };
  readonly missing: ReadonlySet<string>;
  /** What was entered, when nothing is missing; else the fields say what is. */
  read(): ReadSigning | undefined;
}

/** Day and signer, filled from the paper itself. */
export function useSigning(view: ReleaseView): Signing {
  const { current: entered } = useRef<Signing['entered']>({
    issuedOn: calendarDate(view.today),
    post: view.signer?.post ?? '',
    name: view.signer?.name ?? '',
  });
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  return {
    entered,
    missing,
    read() {
      const { issuedOn } = entered;
      const post = entered.post.trim().normalize('NFC');
      const name = entered.name.trim().normalize('NFC');
      const open = Object.entries({ issuedOn, post, name }).filter(([, value]) => !value);
      setMissing(new Set(open.map(([field]) => field)));
      return issuedOn && post && name ? { issuedOn, post, name } : undefined;
    },
  };
}

interface SigningFieldsProps {
  readonly view: ReleaseView;
  readonly signing: Signing;
}

export function SigningFields({ view, signing }: SigningFieldsProps) {
  const { t } = useRecordWords();
  const { entered, missing } = signing;
  const help = view.signer ? { help: t('release.signerHelp') } : {};
  return (
    <>
      <DateField
        name="issuedOn"
        label={t('release.issuedOn')}
        width="date"
        defaultValue={calendarDate(view.today)}
        {...(missing.has('issuedOn') ? { error: t('release.dateMissing') } : {})}
        onRead={(day) => {
          entered.issuedOn = day;
        }}
      />
      <TextField
        name="post"
        label={t('release.post')}
        width="name"
        maxLength={200}
        defaultValue={entered.post}
        {...(missing.has('post') ? { error: t('release.missing') } : {})}
        onType={(text) => {
          entered.post = text;
        }}
      />
      <TextField
        name="signer"
        label={t('release.signer')}
        width="name"
        maxLength={120}
        defaultValue={entered.name}
        {...help}
        {...(missing.has('name') ? { error: t('release.missing') } : {})}
        onType={(text) => {
          entered.name = text;
        }}
      />
    </>
  );
}
