import { ballotSessionListRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { judgeWithdrawal } from '@daihoi/domain/ballot-session';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Select } from '../../../components/choice-fields.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { NumberField } from '../../../components/read-fields.tsx';
import { Said } from '../../../components/said.tsx';
import { countingFloorTexts } from '../../../i18n/counting-floor.ts';
import { useText } from '../../../i18n/use-text.ts';
import { formText } from '../../../lib/form-text.ts';
import { addressOf, lastRoll } from '../ballot-view.ts';
import { countIn } from './count-in.ts';

/** The vote by card on somebody who asked to withdraw: more than half of the members of the congress lets the name go. */
export function WithdrawForm({ view }: { readonly view: BallotSessionView }) {
  const { t } = useText(countingFloorTexts);
  const act = useAct(ballotSessionListRoutes.withdraw);
  const start = (lastRoll(view) ?? view.likelyRoll)?.convened;
  const [cards, setCards] = useState<number>();
  const [members, setMembers] = useState(start);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  function send(entered: FormData): void {
    const candidateId = formText(entered, 'candidate');
    const inFavour = countIn(entered, 'inFavour');
    const of = countIn(entered, 'members') ?? 0;
    const wrong: FieldError[] = [];
    if (candidateId === '')
      wrong.push({ at: 'candidate', label: t('withdraw.who'), message: t('withdraw.whoMissing') });
    if (inFavour === undefined)
      wrong.push({
        at: 'inFavour',
        label: t('withdraw.cards'),
        message: t('withdraw.cardsMissing'),
      });
    if (of === 0)
      wrong.push({ at: 'members', label: t('withdraw.members'), message: t('attendingMissing') });
    setErrors(wrong);
    if (wrong.length > 0 || inFavour === undefined) return;
    const body = { version: view.version, candidateId, inFavour, members: of };
    void act.tell({ params: addressOf(view), body });
  }
  return (
    <Form errors={errors} onSend={send}>
      <p className="hands-note">{t('withdraw.text')}</p>
      <Select
        name="candidate"
        label={t('withdraw.who')}
        width="name"
        options={view.candidates.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div className="figure-inputs">
        <NumberField name="inFavour" label={t('withdraw.cards')} onRead={setCards} />
        <NumberField
          name="members"
          label={t('withdraw.members')}
          onRead={setMembers}
          {...(start === undefined ? {} : { defaultValue: start })}
        />
      </div>
      <Foretold view={view} cards={cards} members={members} />
      <Said state={act.state} />
      <FormActions>
        <Button kind="outline" size="form" type="submit" busy={act.state.status === 'sending'}>
          {t('withdraw.save')}
        </Button>
      </FormActions>
    </Form>
  );
}

interface ForetoldProps {
  readonly view: BallotSessionView;
  readonly cards: number | undefined;
  readonly members: number | undefined;
}

/** Whether so many cards let the name go, while they are typed. */
function Foretold({ view, cards, members = 0 }: ForetoldProps) {
  const { t } = useText(countingFloorTexts);
  if (cards === undefined || members === 0) return null;
  const { passed, threshold } = judgeWithdrawal(view, { inFavour: cards, members });
  return (
    <p className="hands-note" aria-live="polite">
      {t(passed ? 'withdraw.goes' : 'withdraw.stays', { n: threshold })}
    </p>
  );
}
