import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { FormActions } from './form.tsx';

interface DialogActionsProps {
  /** What sending does, as a verb. */
  readonly send: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
}

/** The end of a form in a dialog: the act, and the way out of it. */
export function DialogActions({ send, busy, onCancel }: DialogActionsProps) {
  const { t } = useText(commonTexts);
  return (
    <FormActions>
      <Button kind="act" size="form" type="submit" busy={busy}>
        {send}
      </Button>
      <Button kind="text" size="form" onPress={onCancel}>
        {t('act.cancel')}
      </Button>
    </FormActions>
  );
}
