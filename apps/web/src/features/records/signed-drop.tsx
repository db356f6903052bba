import { releasingRoutes, type ReleaseView } from '@daihoi/contract/releasing';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Refusal } from '../../api/refusal.ts';
import { upload } from '../../api/upload.ts';
import { Card } from '../../components/card.tsx';
import { FieldMessage } from '../../components/field.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import type { Signing } from './signing-fields.tsx';
import { useRecordWords } from './use-record-words.ts';

const limits = { endings: ['.docx', '.pdf'], maxBytes: 25 * 1024 * 1024 };

interface SignedDropProps {
  readonly params: { readonly congressId: string; readonly draftId: string };
  readonly view: ReleaseView;
  readonly signing: Signing;
  readonly onIssued: (issued: { readonly unitId: string; readonly paperId: string }) => void;
}

/** Issues by the file that was numbered and signed outside; choosing it sends it. */
export function SignedDrop({ params, view, signing, onIssued }: SignedDropProps) {
  const { t } = useRecordWords();
  const queries = useQueryClient();
  const [sending, setSending] = useState<{ readonly name: string; readonly percent: number }>();
  const [refused, setRefused] = useState<Refusal>();
  return (
    <Card title={t('release.signed')}>
      <p>{t('release.signedText', { number: view.next })}</p>
      <FileDrop
        label={t('release.signedLabel')}
        limits={limits}
        {...(sending ? { sending } : {})}
        onFiles={([file]) => file && void send(file)}
      />
      {refused && (
        <div role="alert">
          <FieldMessage>{refused.message}</FieldMessage>
        </div>
      )}
    </Card>
  );

  async function send(file: File): Promise<void> {
    const read = signing.read();
    if (!read) return;
    const form = new FormData();
    form.append('file', file, file.name);
    setRefused(undefined);
    setSending({ name: file.name, percent: 0 });
    const sent = await upload(releasingRoutes.issueSigned, {
      params,
      query: { version: view.version, expected: view.next, ...read },
      form,
      onProgress: (percent) => setSending({ name: file.name, percent }),
    });
    setSending(undefined);
    if (!sent.ok) return setRefused(sent.error);
    await queries.invalidateQueries();
    onIssued(sent.value);
  }
}
