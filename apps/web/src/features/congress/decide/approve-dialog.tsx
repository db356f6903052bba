import { useState } from 'react';
import type { CongressView } from '@daihoi/contract/congress';
import { dossierRoutes } from '@daihoi/contract/dossier';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { useSession } from '../../../api/session-context.ts';
import { useAct } from '../../../api/use-act.ts';
import type { FieldError } from '../../../components/form-context.ts';
import { TextField } from '../../../components/text-field.tsx';
import { TwoPersonDialog, type SecondPerson } from '../../../components/two-person-dialog.tsx';
import { titleOf, useWords } from '../use-words.ts';
import { DatedDialog } from './dated-dialog.tsx';
import { formWords } from './read-form.ts';
import { useRefusalWords } from './refused.tsx';

interface ApproveDialogProps {
  readonly congress: CongressView;
  readonly onClose: () => void;
}

interface Signed {
  readonly on: CalendarDate;
  readonly signing: { readonly post: string; readonly name: string; readonly place: string | null };
  readonly direction: string | null;
}

/** Issues the notice of approval: first who signs it, then two persons confirm. */
export function ApproveDialog({ congress, onClose }: ApproveDialogProps) {
  const words = useWords();
  const { t } = words;
  const { account } = useSession();
  const act = useAct(dossierRoutes.approve);
  const refused = useRefusalWords(act.state);
  const [signed, setSigned] = useState<Signed>();
  if (!signed) return <SignDialog onClose={onClose} onSign={setSigned} />;
  return (
    <TwoPersonDialog
      open
      onClose={onClose}
      title={t('decide.approveTitle', { title: titleOf(congress, words) })}
      first={{ name: account.displayName, post: account.postTitle }}
      verb={t('next.approve.verb')}
      busy={act.state.status === 'sending'}
      refused={refused}
      onConfirm={(second) => void send(signed, second)}
    >
      {t('decide.approveText', { own: congress.committees.own })}
    </TwoPersonDialog>
  );

  async function send(notice: Signed, { username, password, code }: SecondPerson): Promise<void> {
    const body = { ...notice, version: congress.version, second: { username, password, code } };
    const sent = await act.send({ params: { congressId: congress.id }, body });
    if (sent.ok) onClose();
  }
}

interface SignDialogProps {
  readonly onClose: () => void;
  readonly onSign: (signed: Signed) => void;
}

function SignDialog({ onClose, onSign }: SignDialogProps) {
  const { t } = useWords();
  return (
    <DatedDialog
      title={t('decide.signTitle')}
      text={t('decide.signText')}
      verb={t('decide.goOn')}
      state={{ status: 'idle' }}
      onClose={onClose}
      onSend={sign}
    >
      <TextField name="post" label={t('decide.post')} width="name" />
      <TextField name="signer" label={t('decide.signer')} width="name" />
      <TextField name="place" label={t('decide.place')} width="name" optional />
      <TextField name="direction" label={t('decide.direction')} lines={3} optional />
    </DatedDialog>
  );

  function sign(on: CalendarDate, entered: FormData): readonly FieldError[] {
    const post = formWords(entered, 'post');
    const name = formWords(entered, 'signer');
    if (post === null || name === null)
      return [{ at: 'post', label: t('decide.post'), message: t('decide.signMissing') }];
    const signing = { post, name, place: formWords(entered, 'place') };
    onSign({ on, signing, direction: formWords(entered, 'direction') });
    return [];
  }
}
