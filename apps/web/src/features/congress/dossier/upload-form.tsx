import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { dossierRoutes } from '@daihoi/contract/dossier';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { useAct } from '../../../api/use-act.ts';
import { useSendFile } from '../../../api/use-send-file.ts';
import { Button } from '../../../components/button.tsx';
import { Wrong } from '../../../components/wrong.tsx';
import { LookYourself, type TakenFile } from '../../../components/look-yourself.tsx';
import { FileDrop } from '../../../components/file-drop.tsx';
import { DateField } from '../../../components/read-fields.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { commonTexts } from '../../../i18n/common.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useWords } from '../use-words.ts';
import type { UploadActsProps } from './upload-acts.tsx';
import { paperLimits } from '../../../lib/file-limits.ts';

/** Number and date first, for choosing the file sends it. */
export function UploadForm(props: UploadActsProps & { readonly onDone: () => void }) {
  const { t } = useWords();
  const common = useText(commonTexts);
  const number = useRef('');
  const [issuedOn, setIssuedOn] = useState<CalendarDate>();
  const { sending, refused, unread, send } = useUpload(props);
  if (unread) return <UnreadPaper {...props} {...unread} />;
  return (
    <div className="dossier-upload">
      <div className="dossier-upload-fields">
        <TextField
          name={`number-${props.line.key}`}
          label={t('dossier.numberField')}
          width="name"
          optional
          onType={(text) => {
            number.current = text;
          }}
        />
        <DateField
          name={`issuedOn-${props.line.key}`}
          label={t('dossier.dateField')}
          optional
          onRead={setIssuedOn}
        />
      </div>
      <FileDrop
        label={t('dossier.file', { name: props.name })}
        limits={paperLimits}
        sending={sending}
        onFiles={([file]) => file && void send(file, { number: number.current, issuedOn })}
      />
      <Wrong>{refused?.message}</Wrong>
      <Button size="small" kind="text" onPress={props.onDone}>
        {common.t('act.stop')}
      </Button>
    </div>
  );
}

interface Unread {
  readonly file: TakenFile;
  readonly paperId: string;
}

/** A paper that came without words that can be read: looked at by a person, or taken out again. */
function UnreadPaper(props: UploadActsProps & Unread & { readonly onDone: () => void }) {
  const { congressId, phase, paperId, file, onDone } = props;
  const act = useAct(dossierRoutes.remove);
  return (
    <LookYourself
      congressId={congressId}
      file={file}
      onSeen={onDone}
      takeOut={{ state: act.state, onPress: () => void takeOut() }}
    />
  );

  async function takeOut(): Promise<void> {
    const done = await act.send({ params: { congressId, phase, paperId } });
    if (done.ok) onDone();
  }
}

interface Described {
  readonly number: string;
  readonly issuedOn: CalendarDate | undefined;
}

function useUpload(props: UploadActsProps & { readonly onDone: () => void }) {
  const queries = useQueryClient();
  const { sending, refused, send: sendFile } = useSendFile(dossierRoutes.upload);
  const [unread, setUnread] = useState<Unread>();
  return { sending, refused, unread, send };

  async function send(file: File, { number, issuedOn }: Described): Promise<void> {
    const { congressId, phase, line } = props;
    const sent = await sendFile(file, {
      params: { congressId, phase },
      query: {
        key: line.key,
        replaces: line.paper?.id,
        number: number.trim() === '' ? undefined : number.trim(),
        issuedOn,
      },
    });
    if (!sent.ok) return;
    await queries.invalidateQueries();
    if (sent.value.looked) props.onDone();
    else {
      const { hash, paperId } = sent.value;
      setUnread({ file: { name: file.name, hash }, paperId });
    }
  }
}
