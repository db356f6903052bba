import type { ReactNode } from 'react';
import type { ActState } from '../api/use-act.ts';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { FormActions } from './form.tsx';
import { Said } from './said.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  readonly send: string;
  readonly open: boolean;
  readonly state: ActState;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

/** Asks before an act that takes something away: names the object and what follows; its button repeats the verb. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useText(commonTexts);
  return (
    <Dialog title={props.title} open={props.open} onClose={props.onClose} serious>
      <p>{props.children}</p>
      <Said state={props.state} />
      <FormActions>
        <Button kind="act" busy={props.state.status === 'sending'} onPress={props.onConfirm}>
          {props.send}
        </Button>
        <Button kind="text" onPress={props.onClose}>
          {t('act.cancel')}
        </Button>
      </FormActions>
    </Dialog>
  );
}
