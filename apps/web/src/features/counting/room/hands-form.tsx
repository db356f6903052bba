import type { BallotSessionView, Hand } from '@daihoi/contract/ballot-session';
import { Stamp } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ActState } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Select } from '../../../components/choice-fields.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { Said } from '../../../components/said.tsx';
import { headOf, votingMembers, type Member } from '../ballot-view.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { CodeField } from './code-field.tsx';
import { firstHand, otherHand, readHands, type AskedHands, type HandNames } from './read-hands.ts';

interface HandsFormProps {
  readonly view: BallotSessionView;
  readonly asks: AskedHands;
  /** Who may be chosen; everybody with a vote when it is left out. */
  readonly from?: readonly Member[];
  readonly verb: string;
  /** seal: the act cannot be undone; only a press of the button sends it, Enter does not. */
  readonly kind?: 'act' | 'seal' | 'outline';
  readonly state: ActState;
  readonly blockedBecause?: ReactNode;
  /** Fields before the hands, and what is wrong with them. */
  readonly children?: ReactNode;
  readonly check?: (entered: FormData) => readonly FieldError[];
  readonly onHands: (hands: readonly Hand[], entered: FormData) => void;
}

/** Who answers for an act: names and codes, then its verb. Codes are never kept and never shown. */
export function HandsForm(props: HandsFormProps) {
  const { view, asks, check, onHands, state } = props;
  const words = useCountingWords();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const box = useRef<HTMLDivElement>(null);
  useForgottenCodes(box, state);
  function send(entered: FormData): void {
    const read = readHands(entered, { view, asks, words });
    const wrong = [...(check?.(entered) ?? []), ...read.errors];
    setErrors(wrong);
    if (wrong.length === 0) onHands(read.hands, entered);
  }
  const serious = props.kind === 'seal';
  return (
    <div className="hands" ref={box}>
      <Form errors={errors} onSend={(entered) => !serious && send(entered)}>
        {props.children}
        <HandFields view={view} asks={asks} from={props.from ?? votingMembers(view)} />
        <Said state={state} />
        <FormActions>
          <Button
            kind={props.kind ?? 'act'}
            size="form"
            type={serious ? 'button' : 'submit'}
            {...(serious ? { icon: Stamp } : {})}
            {...(props.blockedBecause === undefined
              ? {}
              : { blockedBecause: props.blockedBecause })}
            busy={state.status === 'sending'}
            onPress={({ currentTarget: { form } }) => serious && form && send(new FormData(form))}
          >
            {props.verb}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}

interface HandFieldsProps {
  readonly view: BallotSessionView;
  readonly asks: AskedHands;
  readonly from: readonly Member[];
}

function HandFields({ view, asks, from }: HandFieldsProps) {
  const { t } = useCountingWords();
  const head = headOf(view);
  const first = <MemberField label={t('hands.who')} from={from} names={firstHand} />;
  if (asks === 'oneMember') return first;
  if (asks === 'twoMembers')
    return (
      <>
        {first}
        <MemberField label={t('hands.second')} from={from} names={otherHand} />
      </>
    );
  if (!head) return <p className="hands-note">{t('hands.none')}</p>;
  const others = from.filter(({ id }) => id !== head.id);
  return (
    <>
      <CodeField name="headCode" label={t('hands.code', { name: head.name })} />
      {asks === 'headAndMember' && (
        <MemberField label={t('hands.second')} from={others} names={firstHand} />
      )}
    </>
  );
}

interface MemberFieldProps {
  readonly label: string;
  readonly from: readonly Member[];
  readonly names: HandNames;
}

function MemberField({ label, from, names }: MemberFieldProps) {
  const { t } = useCountingWords();
  const [chosen, setChosen] = useState<string>();
  const [only, ...others] = from;
  const alone = only !== undefined && others.length === 0 ? only : undefined;
  const name = from.find(({ id }) => id === (chosen ?? alone?.id))?.name;
  return (
    <div className="hands-row">
      <Select
        name={names.member}
        label={label}
        width="name"
        {...(alone ? { defaultValue: alone.id } : {})}
        onChoose={setChosen}
        options={from.map(({ id, name: each, hasCode }) => ({
          value: id,
          label: hasCode ? each : t('hands.noCode', { name: each }),
        }))}
      />
      <CodeField
        name={names.code}
        label={name === undefined ? t('hands.ownCode') : t('hands.code', { name })}
      />
    </div>
  );
}

/** A refused act forgets the codes that were typed for it, and waits at the first of them. */
function useForgottenCodes(box: React.RefObject<HTMLDivElement | null>, { status }: ActState) {
  useEffect(() => {
    if (status !== 'refused' && status !== 'stale') return;
    const codes = box.current?.querySelectorAll<HTMLInputElement>('input[type="password"]') ?? [];
    for (const code of codes) code.value = '';
    codes[0]?.focus();
  }, [box, status]);
}
