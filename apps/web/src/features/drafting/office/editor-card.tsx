import { draftingRoutes, type DraftView } from '@daihoi/contract/drafting';
import { isWithUnit } from '@daihoi/domain/drafting';
import { lazy, Suspense, useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Said } from '../../../components/said.tsx';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';

const HandDialog = lazy(async () => ({ default: (await import('./hand-dialog.tsx')).HandDialog }));

/** Who holds the draft, and how it goes from hand to hand. */
export function EditorCard({ draft }: { readonly draft: DraftView }) {
  const { t, moment } = useDraftWords();
  const { params, version } = useWhichDraft();
  const act = useAct(draftingRoutes.editor);
  const [dialog, setDialog] = useState<'handOver' | 'takeOver'>();
  const { editor } = draft;
  if (!draft.mayWrite || !isWithUnit(draft.state)) return null;
  const busy = act.state.status === 'sending';
  const held = editor && { who: editor.name, when: moment(editor.since) };
  return (
    <section className="drafting-editor">
      <p className="drafting-note">
        {held ? t(editor.me ? 'editor.mine' : 'editor.other', held) : t('editor.free')}
      </p>
      <div className="drafting-acts">
        {!editor && (
          <Button size="small" busy={busy} onPress={() => send('hold')}>
            {t('editor.hold')}
          </Button>
        )}
        {editor?.me === true && (
          <>
            <Button size="small" onPress={() => setDialog('handOver')}>
              {t('editor.handOver')}
            </Button>
            <Button size="small" kind="text" busy={busy} onPress={() => send('release')}>
              {t('editor.release')}
            </Button>
          </>
        )}
        {editor?.me === false && (
          <Button size="small" onPress={() => setDialog('takeOver')}>
            {t('editor.takeOver')}
          </Button>
        )}
      </div>
      <Said state={act.state} />
      {dialog && (
        <Suspense>
          <HandDialog draft={draft} kind={dialog} onClose={() => setDialog(undefined)} />
        </Suspense>
      )}
    </section>
  );

  function send(kind: 'hold' | 'release'): void {
    void act.tell({ params, body: { version, change: { kind } } });
  }
}
