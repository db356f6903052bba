import type { ArchiveView } from '@daihoi/contract/archive';
import { calendarDate } from '@daihoi/domain/kernel';
import { Download, FolderArchive, Stamp } from 'lucide-react';
import { useState } from 'react';
import type { ActState } from '../../api/use-act.ts';
import { Button, ButtonAnchor } from '../../components/button.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { NextStepCard } from '../../components/next-step-card.tsx';
import { Said } from '../../components/said.tsx';
import { EmptyState } from '../../components/screen-states.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formText } from '../../lib/form-text.ts';
import { useArchiveWords } from './use-archive-words.ts';

/** What a person says when closing: which list they saw, and why if something is open. */
export interface ClosingWords {
  readonly fingerprint: string;
  readonly note: string;
}

interface CloseStepProps {
  readonly view: ArchiveView;
  readonly congressId?: string;
  readonly state: ActState;
  readonly onClose: (words: ClosingWords) => void;
  readonly hrefOf: (archiveId: string) => string;
}

/** The one next step: close what is there, or take the bundle of what was closed. */
export function CloseStep(props: CloseStepProps) {
  const { t, format } = useArchiveWords();
  const { files, closed } = props.view;
  const latest = closed[0];
  if (latest?.upToDate === true)
    return (
      <NextStepCard
        eyebrow={t('next.mine')}
        title={t('next.download', { number: latest.number })}
        action={
          <ButtonAnchor kind="act" icon={Download} href={props.hrefOf(latest.id)}>
            {t('next.downloadAct')}
          </ButtonAnchor>
        }
      >
        {t('next.downloadText', { date: format.date(calendarDate(latest.closedOn)) })}
      </NextStepCard>
    );
  if (files.length === 0)
    return (
      <EmptyState icon={FolderArchive} title={t('next.nothing')}>
        {t('next.nothingText')}
      </EmptyState>
    );
  return <CloseNow {...props} />;
}

function CloseNow({ view, congressId, state, onClose }: CloseStepProps) {
  const { t, format, lack } = useArchiveWords();
  const { files, lacking, closed, fingerprint } = view;
  const open = lacking.length > 0;
  return (
    <NextStepCard
      eyebrow={t('next.mine')}
      title={t('next.close', { number: (closed[0]?.number ?? 0) + 1 })}
      conditions={lacking.map((each, at) => ({
        id: `${each.kind}-${String(at)}`,
        met: false,
        label: lack(each),
        ...(congressId === undefined ? {} : { to: placeOf(each.kind, congressId) }),
      }))}
      action={
        open ? (
          <CloseForm state={state} onClose={(note) => onClose({ fingerprint, note })} />
        ) : (
          <>
            <Button
              kind="seal"
              icon={Stamp}
              busy={state.status === 'sending'}
              onPress={() => onClose({ fingerprint, note: '' })}
            >
              {t('next.send')}
            </Button>
            <Said state={state} />
          </>
        )
      }
    >
      {open
        ? t('next.openText', { count: format.integer(lacking.length) })
        : t('next.closeText', { files: format.integer(files.length) })}
    </NextStepCard>
  );
}

type LackKind = ArchiveView['lacking'][number]['kind'];

/** Rooms of a congress where some matters are finished; the others stand on its page. */
const rooms: Readonly<Partial<Record<LackKind, (congressId: string) => string>>> = {
  countOpen: (congressId) => `/congresses/${congressId}/counting`,
  countPapersMissing: (congressId) => `/congresses/${congressId}/counting`,
  draftUnnumbered: (congressId) => `/drafts/${congressId}`,
  consultationOpen: (congressId) => `/drafts/${congressId}`,
};

function placeOf(kind: LackKind, congressId: string): string {
  return rooms[kind]?.(congressId) ?? `/congresses/${congressId}`;
}

interface CloseFormProps {
  readonly state: ActState;
  readonly onClose: (note: string) => void;
}

/** Closing while something is open wants its reason. */
function CloseForm({ state, onClose }: CloseFormProps) {
  const { t } = useArchiveWords();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <Form onSend={send} errors={errors}>
      <TextField name="note" label={t('next.note')} lines={2} maxLength={1000} />
      <Said state={state} />
      <FormActions>
        <Button kind="seal" icon={Stamp} type="submit" busy={state.status === 'sending'}>
          {t('next.send')}
        </Button>
      </FormActions>
    </Form>
  );

  function send(entered: FormData): void {
    const note = formText(entered, 'note').trim();
    const missing = { at: 'note', label: t('next.note'), message: t('next.noteMissing') };
    setErrors(note === '' ? [missing] : []);
    if (note !== '') onClose(note);
  }
}
