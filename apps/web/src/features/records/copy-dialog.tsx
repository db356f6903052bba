import { releasingRoutes } from '@daihoi/contract/releasing';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Refusal } from '../../api/refusal.ts';
import { useSession } from '../../api/session-context.ts';
import { upload } from '../../api/upload.ts';
import { call } from '../../api/call.ts';
import { Select } from '../../components/choice-fields.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Wrong } from '../../components/wrong.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form } from '../../components/form.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useAsOf } from '../../lib/as-of.ts';
import { readCopy, type CopyFormName, type ReadCopy } from './read-copy.ts';
import { OriginalFields } from './original-fields.tsx';
import { useRecordWords } from './use-record-words.ts';

interface CopyDialogProps {
  readonly unitId: string;
  /** The paper of the register that is copied; without it the original is a file from outside. */
  readonly paper?: { readonly id: string; readonly number: string; readonly own: boolean };
  readonly onClose: () => void;
}

/** Makes a certified copy: its form, the original, who signs; it gets a number of the series of copies at once. */
export function CopyDialog({ unitId, paper, onClose }: CopyDialogProps) {
  const words = useRecordWords();
  const { t } = words;
  const { today } = useAsOf();
  const forms: readonly CopyFormName[] = paper?.own
    ? ['fullCopy', 'extract']
    : ['recopy', 'extract'];
  const [form, setForm] = useState(forms[0] ?? 'extract');
  const [file, setFile] = useState<File>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const copying = useCopying(unitId, paper?.id);
  return (
    <Dialog
      open
      title={paper ? t('copy.title', { number: paper.number }) : t('copy.titleOutside')}
      onClose={onClose}
    >
      <Form onSend={(entered) => void send(entered)} errors={errors}>
        <p>{t('copy.text')}</p>
        <Select
          name="form"
          label={t('copy.form')}
          width="name"
          defaultValue={form}
          options={forms.map((value) => ({ value, label: t(`copy.${value}`) }))}
          onChoose={(value) => setForm(forms.find((each) => each === value) ?? 'extract')}
        />
        {!paper && <OriginalFields file={file} onFile={setFile} />}
        {form === 'extract' && (
          <TextField
            name="passage"
            label={t('copy.passage')}
            help={t('copy.passageHelp')}
            lines={5}
            maxLength={paper ? 8000 : 2000}
          />
        )}
        <DateField name="issuedOn" label={t('copy.issuedOn')} width="date" defaultValue={today} />
        <TextField name="post" label={t('release.post')} width="name" maxLength={200} />
        <TextField name="name" label={t('release.signer')} width="name" maxLength={120} />
        <Wrong>{copying.refused?.message}</Wrong>
        <DialogActions send={t('copy.act')} busy={copying.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );

  async function send(entered: FormData): Promise<void> {
    const read = readCopy(entered, { form, outside: paper === undefined, file }, words);
    setErrors(read.errors);
    if (read.copy) await copying.send(read.copy);
  }
}

/** Sends what was read: by the register, or with the file. Opens the page of the copy. */
function useCopying(unitId: string, paperId: string | undefined) {
  const go = useNavigate();
  const queries = useQueryClient();
  const { seasons } = useSession();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refusal>();
  return { busy, refused, send };

  async function send(copy: ReadCopy): Promise<void> {
    const season = seasons[0]?.id;
    if (season === undefined) return;
    setBusy(true);
    setRefused(undefined);
    const done = await sent(copy, season);
    setBusy(false);
    if (!done) return;
    if (!done.ok) return setRefused(done.error);
    await queries.invalidateQueries();
    await go(`/papers/${done.value.unitId}/${done.value.paperId}`);
  }

  function sent({ original, post, name, ...copy }: ReadCopy, season: string) {
    if (paperId !== undefined) {
      const params = { unitId, issuedPaperId: paperId };
      return call(releasingRoutes.copy, {
        params,
        body: { ...copy, season, signer: { post, name } },
      });
    }
    if (!original) return undefined;
    const { file, ...cited } = original;
    const form = new FormData();
    form.append('file', file, file.name);
    const query = { ...copy, ...cited, season, post, name };
    return upload(releasingRoutes.copyFile, { params: { unitId }, query, form });
  }
}
