import { confidentialRoutes } from '@daihoi/contract/confidential';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSendFile } from '../../../api/use-send-file.ts';
import { Select } from '../../../components/choice-fields.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Wrong } from '../../../components/wrong.tsx';
import { FileDrop } from '../../../components/file-drop.tsx';
import { DateField } from '../../../components/read-fields.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useSecretWords } from './use-secret-words.ts';
import { wordLimits } from '../../../lib/file-limits.ts';

const degrees = ['confidential', 'secret', 'topSecret'] as const;

interface Entered {
  degree: (typeof degrees)[number];
  title: string;
  number: string;
  issuedOn: CalendarDate | undefined;
}

interface AddDialogProps {
  readonly unitId: string;
  readonly onClose: () => void;
}

/** Brings a confidential paper: its degree and abstract first, for choosing the file sends it. */
export function AddDialog({ unitId, onClose }: AddDialogProps) {
  const { t } = useSecretWords();
  const { current: entered } = useRef<Entered>({
    degree: 'confidential',
    title: '',
    number: '',
    issuedOn: undefined,
  });
  const add = useAdd(unitId, entered);
  return (
    <Dialog open title={t('add.title')} onClose={onClose}>
      <div className="secret-fields">
        <p>{t('add.text')}</p>
        <Select
          name="degree"
          label={t('add.degree')}
          width="name"
          defaultValue="confidential"
          options={degrees.map((value) => ({ value, label: t(`degree.${value}`) }))}
          onChoose={(value) => {
            entered.degree = degrees.find((each) => each === value) ?? 'confidential';
          }}
        />
        <TextField
          name="title"
          label={t('add.name')}
          lines={2}
          maxLength={300}
          {...(add.missing ? { error: t('add.missing') } : {})}
          onType={(text) => {
            entered.title = text;
          }}
        />
        <NumberFields entered={entered} />
        <FileDrop
          label={t('add.file')}
          limits={wordLimits}
          sending={add.sending}
          onFiles={([file]) => file && void add.send(file)}
        />
        <Wrong>{add.refused?.message}</Wrong>
      </div>
    </Dialog>
  );
}

/** Number and day, where the paper has them. */
function NumberFields({ entered }: { readonly entered: Entered }) {
  const { t } = useSecretWords();
  return (
    <>
      <TextField
        name="number"
        label={t('add.number')}
        width="name"
        maxLength={60}
        optional
        onType={(text) => {
          entered.number = text;
        }}
      />
      <DateField
        name="issuedOn"
        label={t('add.issuedOn')}
        width="date"
        optional
        onRead={(day) => {
          entered.issuedOn = day;
        }}
      />
    </>
  );
}

function useAdd(unitId: string, entered: Entered) {
  const go = useNavigate();
  const queries = useQueryClient();
  const { sending, refused, send: sendFile } = useSendFile(confidentialRoutes.add);
  const [missing, setMissing] = useState(false);
  return { sending, refused, missing, send };

  async function send(file: File): Promise<void> {
    const title = entered.title.trim();
    const number = entered.number.trim();
    const { degree, issuedOn } = entered;
    setMissing(title === '');
    if (title === '') return;
    const sent = await sendFile(file, {
      params: { unitId },
      query: {
        degree,
        title,
        ...(number === '' ? {} : { number }),
        ...(issuedOn === undefined ? {} : { issuedOn }),
      },
    });
    if (!sent.ok) return;
    await queries.invalidateQueries();
    await go(`/secret-papers/${sent.value.id}`);
  }
}
