import type { ReactNode } from 'react';
import type { ActState } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FormActions } from '../../components/form.tsx';
import { commonTexts } from '../../i18n/common.ts';
import { useText } from '../../i18n/use-text.ts';
import { Said } from '../../components/said.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  readonly send: string;
  readonly open: boolean;
  readonly state: ActState;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

/** An act on somebody's access: names the object and what follows; its button repeats the verb. */
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
