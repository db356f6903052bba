import { draftingRoutes, draftKindWords, type DraftView } from '@daihoi/contract/drafting';
import { Download, FileText, PencilLine } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { urlOf } from '../../api/url-of.ts';
import { Button, ButtonAnchor } from '../../components/button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { DraftChip } from './draft-chip.tsx';
import { useDraftWords } from './use-draft-words.ts';
import { useWhichDraft } from './which-draft.ts';

const RenameDialog = lazy(async () => ({
  default: (await import('./office/rename-dialog.tsx')).RenameDialog,
}));

/** Title, step, kind; the files of the shown version at the right. */
export function DraftHead({ draft }: { readonly draft: DraftView }) {
  const { t, lang } = useDraftWords();
  const [renaming, setRenaming] = useState(false);
  const open = draft.mayWrite && (draft.state === 'DRAFTING' || draft.state === 'RETURNED');
  return (
    <>
      <PageHead
        name={draftKindWords(draft.kind, lang)}
        title={draft.title}
        meta={
          <>
            <DraftChip state={draft.state} />
            {draft.shown && <span>{t('version.one', { n: draft.shown.number })}</span>}
          </>
        }
        actions={
          <>
            {draft.shown && <Files number={draft.shown.number} />}
            {open && (
              <Button size="small" kind="text" icon={PencilLine} onPress={() => setRenaming(true)}>
                {t('rename.open')}
              </Button>
            )}
          </>
        }
      />
      {renaming && (
        <Suspense>
          <RenameDialog draft={draft} onClose={() => setRenaming(false)} />
        </Suspense>
      )}
    </>
  );
}

function Files({ number }: { readonly number: number }) {
  const { t } = useDraftWords();
  const { params } = useWhichDraft();
  const of = { params: { ...params, number } };
  return (
    <>
      <ButtonAnchor size="small" icon={Download} href={urlOf(draftingRoutes.file, of)}>
        {t('act.download', { n: number })}
      </ButtonAnchor>
      <ButtonAnchor size="small" icon={FileText} href={urlOf(draftingRoutes.report, of)}>
        {t('act.report')}
      </ButtonAnchor>
    </>
  );
}
