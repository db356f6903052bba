import type { DraftView } from '@daihoi/contract/drafting';
import { ButtonLink } from '../../../components/button.tsx';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';

/** Leads a passed draft on: to its issue for its own office, or to the paper that was issued of it. */
export function IssueAct({ draft: { issued, mayRelease } }: { readonly draft: DraftView }) {
  const { t } = useDraftWords();
  const { params } = useWhichDraft();
  if (issued)
    return (
      <ButtonLink size="small" to={`/papers/${issued.unitId}/${issued.paperId}`}>
        {t('issue.done', { number: issued.number })}
      </ButtonLink>
    );
  if (!mayRelease) return null;
  return (
    <ButtonLink
      kind="act"
      size="small"
      to={`/drafts/${params.congressId}/${params.draftId}/release`}
    >
      {t('issue.open')}
    </ButtonLink>
  );
}
