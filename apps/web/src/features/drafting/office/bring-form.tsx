import { draftingRoutes, type DraftView } from '@daihoi/contract/drafting';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { isStale } from '../../../api/refusal.ts';
import { useSendFile } from '../../../api/use-send-file.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Wrong } from '../../../components/wrong.tsx';
import { FileDrop } from '../../../components/file-drop.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { commonTexts } from '../../../i18n/common.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useAddress } from '../../../lib/use-address.ts';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';
import { wordLimits } from '../../../lib/file-limits.ts';

interface BringFormProps {
  readonly draft: DraftView;
  readonly onDone: () => void;
}

/** Brings a Word file as the next version: why first, for choosing the file sends it. */
export function BringForm({ draft, onDone }: BringFormProps) {
  const { t } = useDraftWords();
  const common = useText(commonTexts);
  const first = draft.versions.length === 0;
  const why = useRef(first ? t('bring.whyFirst') : '');
  const bring = useBring(onDone);
  return (
    <div className="drafting-bring">
      <Card title={t(first ? 'bring.first' : 'bring.next')}>
        <TextField
          name="why"
          label={t('bring.why')}
          help={t('bring.whyHelp')}
          maxLength={500}
          defaultValue={why.current}
          {...(bring.missing ? { error: t('bring.whyMissing') } : {})}
          onType={(text) => {
            why.current = text;
          }}
        />
        {bring.clash ? (
          <Clash draft={draft} clash={bring.clash} onSend={bring.sendAgain} onDrop={bring.drop} />
        ) : (
          <FileDrop
            label={t('bring.label', { title: draft.title })}
            limits={wordLimits}
            sending={bring.sending}
            onFiles={([file]) => file && bring.send(file, why.current)}
          />
        )}
        {bring.sending?.percent === 100 && <p role="status">{t('bring.checking')}</p>}
        <Wrong>{bring.refused?.message}</Wrong>
        <Button size="small" kind="text" onPress={onDone}>
          {common.t('act.stop')}
        </Button>
      </Card>
    </div>
  );
}

/** A file that waits because somebody else was faster. */
interface Waiting {
  readonly file: File;
  readonly why: string;
}

function useBring(onDone: () => void) {
  const { params, version } = useWhichDraft();
  const queries = useQueryClient();
  const [, show] = useAddress('ban');
  const { sending, refused, send: sendFile } = useSendFile(draftingRoutes.addVersion);
  const [missing, setMissing] = useState(false);
  const [clash, setClash] = useState<Waiting>();
  return {
    sending,
    refused: refused && isStale(refused) ? undefined : refused, // said by the clash
    missing,
    clash,
    drop: () => setClash(undefined),
    sendAgain: () => clash && void bring(clash),
    send(file: File, words: string) {
      const why = words.trim();
      setMissing(why === '');
      if (why !== '') void bring({ file, why });
    },
  };

  async function bring({ file, why }: Waiting): Promise<void> {
    const sent = await sendFile(file, { params, query: { version, why } });
    const stale = !sent.ok && isStale(sent.error);
    setClash(stale ? { file, why } : undefined);
    if (!sent.ok && !stale) return;
    await queries.invalidateQueries();
    if (!sent.ok) return;
    show();
    onDone();
  }
}

interface ClashProps {
  readonly draft: DraftView;
  readonly clash: Waiting;
  readonly onSend: () => void;
  readonly onDrop: () => void;
}

/** Somebody was faster: whose version came in, that the own file is still here, and both ways on. */
function Clash({ draft, clash, onSend, onDrop }: ClashProps) {
  const { t, moment } = useDraftWords();
  const [newest] = draft.versions;
  return (
    <section className="drafting-stale" role="alert">
      <h2>
        {newest
          ? t('bring.staleTitle', {
              who: newest.uploadedBy,
              n: newest.number,
              when: moment(newest.uploadedAt),
            })
          : t('bring.staleChanged')}
      </h2>
      <p>{t('bring.staleText', { name: clash.file.name })}</p>
      <div className="drafting-acts">
        <Button size="small" onPress={onSend}>
          {t('bring.stale')}
        </Button>
        <Button size="small" kind="text" onPress={onDrop}>
          {t('bring.drop')}
        </Button>
      </div>
    </section>
  );
}
