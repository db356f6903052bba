import { outsideApprovalRoutes } from '@daihoi/contract/drafting';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSendFile } from '../../../api/use-send-file.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { FieldMessage } from '../../../components/field.tsx';
import { LookYourself, type TakenFile } from '../../../components/look-yourself.tsx';
import { FileDrop } from '../../../components/file-drop.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { DateField } from '../../../components/read-fields.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { commonTexts } from '../../../i18n/common.ts';
import { outsideTexts } from '../../../i18n/outside.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useWhichDraft } from '../which-draft.ts';
import { readRecord } from './read-record.ts';
import { Wrong } from '../../../components/wrong.tsx';
import { paperLimits } from '../../../lib/file-limits.ts';

/** The paper of the superior: who, number, day, signed copy. What was typed and the file stay when it is refused. */
export function RecordForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useText(outsideTexts);
  const common = useText(commonTexts);
  const { params, version } = useWhichDraft();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { sending, refused, send: sendFile } = useSendFile(outsideApprovalRoutes.record);
  const [unread, setUnread] = useState<TakenFile>();
  if (unread !== undefined)
    return (
      <Card title={t('form')}>
        <LookYourself congressId={params.congressId} file={unread} onSeen={onDone} />
      </Card>
    );
  const noFile = errors.find(({ at }) => at === 'file');
  return (
    <Card title={t('form')}>
      <Form onSend={(entered) => void send(entered)} errors={errors}>
        <TextField
          name="authority"
          label={t('authority')}
          help={t('authorityHelp')}
          maxLength={200}
        />
        <TextField name="number" label={t('number')} width="name" maxLength={40} />
        <DateField name="signedOn" label={t('signedOn')} width="date" />
        <div data-field="file">
          <FileDrop
            label={file ? file.name : t('signed')}
            limits={paperLimits}
            sending={sending}
            onFiles={([chosen]) => setFile(chosen)}
          />
          {noFile && <FieldMessage>{noFile.message}</FieldMessage>}
        </div>
        <Wrong>{refused?.message}</Wrong>
        <FormActions>
          <Button type="submit" kind="act" busy={sending !== undefined}>
            {t('send')}
          </Button>
          <Button kind="text" onPress={onDone}>
            {common.t('act.stop')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );

  async function send(entered: FormData): Promise<void> {
    const read = readRecord(entered, { file, t });
    setErrors(read.errors);
    if (!read.paper || !file) return;
    const sent = await sendFile(file, { params, query: { version, ...read.paper } });
    if (!sent.ok) return;
    await queries.invalidateQueries();
    if (sent.value.looked) onDone();
    else setUnread({ name: file.name, hash: sent.value.hash });
  }
}
