import { templateRoutes, type TemplateView } from '@daihoi/contract/templates';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { isStale } from '../../api/refusal.ts';
import { useSendFile } from '../../api/use-send-file.ts';
import { Button } from '../../components/button.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { TextField } from '../../components/text-field.tsx';
import { commonTexts } from '../../i18n/common.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTemplateWords } from './use-template-words.ts';
import { Wrong } from '../../components/wrong.tsx';
import { wordLimits } from '../../lib/file-limits.ts';

interface BringTemplateProps {
  readonly template: TemplateView;
  readonly onDone: () => void;
}

/** Brings a Word file as the next version of a template: what is different first, for choosing the file sends it. */
export function BringTemplate({ template, onDone }: BringTemplateProps) {
  const { t } = useTemplateWords();
  const common = useText(commonTexts);
  const why = useRef(template.newest === 0 ? t('one.whyFirst') : '');
  const bring = useBring(template, onDone);
  return (
    <div className="templates-bring">
      <TextField
        name="why"
        label={t('one.why')}
        maxLength={500}
        defaultValue={why.current}
        {...(bring.missing ? { error: t('one.whyMissing') } : {})}
        onType={(text) => {
          why.current = text;
        }}
      />
      <FileDrop
        label={t('one.file')}
        limits={wordLimits}
        sending={bring.sending}
        onFiles={([file]) => file && bring.send(file, why.current)}
      />
      {bring.sending?.percent === 100 && <p role="status">{t('one.checking')}</p>}
      {bring.refused && (
        <Wrong>{isStale(bring.refused) ? t('one.stale') : bring.refused.message}</Wrong>
      )}
      <Button size="small" kind="text" onPress={onDone}>
        {common.t('act.stop')}
      </Button>
    </div>
  );
}

function useBring({ unit, id, version }: TemplateView, onDone: () => void) {
  const queries = useQueryClient();
  const { sending, refused, send: sendFile } = useSendFile(templateRoutes.addVersion);
  const [missing, setMissing] = useState(false);
  return {
    sending,
    refused,
    missing,
    send(file: File, words: string) {
      const why = words.trim();
      setMissing(why === '');
      if (why !== '') void bring(file, why);
    },
  };

  async function bring(file: File, why: string): Promise<void> {
    const sent = await sendFile(file, {
      params: { unitId: unit.id, templateId: id },
      query: { version, why },
    });
    await queries.invalidateQueries();
    if (sent.ok) onDone();
  }
}
