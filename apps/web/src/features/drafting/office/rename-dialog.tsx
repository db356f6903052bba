import { draftingRoutes, draftKindWords, type DraftView } from '@daihoi/contract/drafting';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useAct } from '../../../api/use-act.ts';
import { ConflictPanel } from '../../../components/conflict-panel.tsx';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form } from '../../../components/form.tsx';
import { Said } from '../../../components/said.tsx';
import { NameFields, readName, type DraftName } from '../name-fields.tsx';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';

interface RenameDialogProps {
  readonly draft: DraftView;
  readonly onClose: () => void;
}

/** Gives a draft another title or kind. Two who do so at once see both and choose. */
export function RenameDialog({ draft, onClose }: RenameDialogProps) {
  const words = useDraftWords();
  const { params, version } = useWhichDraft();
  const queries = useQueryClient();
  const act = useAct(draftingRoutes.name);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [mine, setMine] = useState<DraftName>();
  const clash = act.state.status === 'stale' && mine !== undefined && differs(mine, draft);
  return (
    <Dialog open title={words.t('rename.title')} onClose={onClose}>
      {clash ? (
        <NameConflict mine={mine} draft={draft} onResolve={(name) => void send(name)} />
      ) : (
        <Form onSend={enter} errors={errors}>
          <NameFields before={mine ?? draft} />
          <Said state={act.state} />
          <DialogActions
            send={words.t('rename.send')}
            busy={act.state.status === 'sending'}
            onCancel={onClose}
          />
        </Form>
      )}
    </Dialog>
  );

  function enter(entered: FormData): void {
    const read = readName(entered, words);
    setErrors(read.errors);
    if (read.name) void send(read.name);
  }

  async function send(name: DraftName): Promise<void> {
    setMine(name);
    const { kind, title } = name;
    const sent = await act.send({ params, body: { version, kind, title } });
    if (sent.ok) onClose();
    else await queries.invalidateQueries();
  }
}

function differs(mine: DraftName, theirs: DraftName): boolean {
  return mine.kind !== theirs.kind || mine.title !== theirs.title;
}

function NameConflict(props: {
  readonly mine: DraftName;
  readonly draft: DraftView;
  readonly onResolve: (name: DraftName) => void;
}) {
  const { mine, draft, onResolve } = props;
  const { t, lang } = useDraftWords();
  const theirs = { title: draft.title, kind: draftKindWords(draft.kind, lang) };
  const own = { title: mine.title, kind: draftKindWords(mine.kind, lang) };
  const fields = [
    { at: 'title', label: t('conflict.name'), mine: own.title, theirs: theirs.title },
    { at: 'kind', label: t('conflict.kind'), mine: own.kind, theirs: theirs.kind },
  ].filter((field) => field.mine !== field.theirs);
  return (
    <ConflictPanel
      fields={fields}
      onResolve={(chosen) =>
        onResolve({
          title: chosen['title'] ?? mine.title,
          kind: chosen['kind'] === theirs.kind ? draft.kind : mine.kind,
        })
      }
    />
  );
}
