import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FormActions } from '../../components/form.tsx';
import { useDraftWords } from './use-draft-words.ts';

interface MadeDialogProps {
  readonly made: { readonly filled: number; readonly gaps: readonly string[] };
  readonly onOpen: () => void;
}

/** What the program filled into a new draft, and what it could not. */
export function MadeDialog({ made: { filled, gaps }, onOpen }: MadeDialogProps) {
  const { t } = useDraftWords();
  return (
    <Dialog open title={t('start.made')} onClose={onOpen}>
      <p>{t('start.filled', { n: filled })}</p>
      <p>{gaps.length === 0 ? t('start.complete') : t('start.gaps', { n: gaps.length })}</p>
      {gaps.length > 0 && (
        <ul lang="vi">
          {gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      )}
      <p>{t('start.writing')}</p>
      <FormActions>
        <Button kind="act" size="form" onPress={onOpen}>
          {t('start.toDraft')}
        </Button>
      </FormActions>
    </Dialog>
  );
}
