import { CircleCheck, CircleDashed, Stamp } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { commonTexts } from '../i18n/common.ts';
import { secondPersonTexts } from '../i18n/second-person.ts';
import { useText } from '../i18n/use-text.ts';
import { formText } from '../lib/form-text.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { FieldMessage } from './field.tsx';
import { Form, FormActions } from './form.tsx';
import { Icon } from './icon.tsx';
import { PasswordField, TextField } from './text-field.tsx';
import { CodeField, codeIn } from './code-field.tsx';
import './two-person-dialog.css';

/** What the second person enters. */
export interface SecondPerson {
  readonly username: string;
  readonly password: string;
  /** The six digits of an authenticator; undefined where nothing was typed. */
  readonly code: string | undefined;
  readonly reason: string;
}

interface TwoPersonDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Names the object: "Niêm phong kết quả bầu Ban Chấp hành". */
  readonly title: string;
  /** The consequence, in two sentences. */
  readonly children: ReactNode;
  /** Who began the act, signed in on this device. */
  readonly first: { readonly name: string; readonly post: string };
  /** The verb again: "Niêm phong". */
  readonly verb: string;
  /** Asks for a typed reason where the rules want a decision number. */
  readonly asksReason?: boolean;
  readonly busy?: boolean;
  /** Why the last attempt was refused. */
  readonly refused?: string | undefined;
  readonly onConfirm: (second: SecondPerson) => void;
}

/**
 * An act that cannot be undone, by two persons. Nothing is filled in beforehand, Enter does not trigger it, and only
 * the press of the verb sends it.
 */
export function TwoPersonDialog(props: TwoPersonDialogProps) {
  const { t } = useText(secondPersonTexts);
  const common = useText(commonTexts);
  const [second, setSecond] = useState('');
  return (
    <Dialog serious title={props.title} open={props.open} onClose={props.onClose}>
      <p>{props.children}</p>
      <div className="two-person">
        <Slot met name={props.first.name} note={`${props.first.post}, ${t('confirmed')}`} />
        <Slot met={false} name={second === '' ? t('second') : second} note={t('waiting')} />
      </div>
      <Form onSend={() => undefined}>
        <TextField
          name="username"
          label={t('name')}
          width="name"
          autoComplete="off"
          onType={setSecond}
        />
        <PasswordField name="password" label={t('password')} width="name" autoComplete="off" />
        <CodeField />
        {props.asksReason && <TextField name="reason" label={t('reason')} lines={2} />}
        {props.refused !== undefined && <FieldMessage>{props.refused}</FieldMessage>}
        <FormActions>
          <Button
            kind="seal"
            size="form"
            icon={Stamp}
            busy={props.busy ?? false}
            onPress={(event) => props.onConfirm(readSecond(event.currentTarget.form))}
          >
            {props.verb}
          </Button>
          <Button kind="text" size="form" onPress={props.onClose}>
            {common.t('act.stop')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

function Slot({
  met,
  name,
  note,
}: {
  readonly met: boolean;
  readonly name: string;
  readonly note: string;
}) {
  return (
    <div className={met ? 'two-person-met' : undefined}>
      <Icon of={met ? CircleCheck : CircleDashed} />
      <span>
        <b>{name}</b>
        <br />
        {note}
      </span>
    </div>
  );
}

function readSecond(form: HTMLFormElement | null): SecondPerson {
  const entered = new FormData(form ?? undefined);
  return {
    username: formText(entered, 'username'),
    password: formText(entered, 'password'),
    code: codeIn(entered),
    reason: formText(entered, 'reason'),
  };
}
