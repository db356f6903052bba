import { releasingRoutes, type ReleaseView } from '@daihoi/contract/releasing';
import { useQueryClient } from '@tanstack/react-query';
import { useSendFile } from '../../api/use-send-file.ts';
import { Card } from '../../components/card.tsx';
import { Wrong } from '../../components/wrong.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import type { Signing } from './signing-fields.tsx';
import { useRecordWords } from './use-record-words.ts';
import { paperLimits } from '../../lib/file-limits.ts';

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
  const { sending, refused, send: sendFile } = useSendFile(releasingRoutes.issueSigned);
  return (
    <Card title={t('release.signed')}>
      <p>{t('release.signedText', { number: view.next })}</p>
      <FileDrop
        label={t('release.signedLabel')}
        limits={paperLimits}
        sending={sending}
        onFiles={([file]) => file && void send(file)}
      />
      <Wrong>{refused?.message}</Wrong>
    </Card>
  );

  async function send(file: File): Promise<void> {
    const read = signing.read();
    if (!read) return;
    const sent = await sendFile(file, {
      params,
      query: { version: view.version, expected: view.next, ...read },
    });
    if (!sent.ok) return;
    await queries.invalidateQueries();
    onIssued(sent.value);
  }
}
