import { ballotSessionListRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { builtList } from '@daihoi/domain/ballot-session';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { NumberField } from '../../../components/read-fields.tsx';
import { Said } from '../../../components/said.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { countingFloorTexts } from '../../../i18n/counting-floor.ts';
import { useText } from '../../../i18n/use-text.ts';
import { formText } from '../../../lib/form-text.ts';
import { addressOf, lastRoll } from '../ballot-view.ts';
import { countIn } from './count-in.ts';
import { readFloorNames } from './floor-names.ts';

/** Names from the floor, one a line with those who back each; what the regulation makes of them is told while they are typed. */
export function NominateForm({ view }: { readonly view: BallotSessionView }) {
  const { t } = useText(countingFloorTexts);
  const act = useAct(ballotSessionListRoutes.nominate);
  const start = (lastRoll(view) ?? view.likelyRoll)?.present;
  const [typed, setTyped] = useState('');
  const [attending, setAttending] = useState(start);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  function send(entered: FormData): void {
    const present = countIn(entered, 'attending') ?? 0;
    const names = readFloorNames(formText(entered, 'floorNames'));
    const wrong: FieldError[] = [];
    if (names.length === 0)
      wrong.push({ at: 'floorNames', label: t('nominate.names'), message: t('nominate.none') });
    if (present === 0)
      wrong.push({ at: 'attending', label: t('attending'), message: t('attendingMissing') });
    setErrors(wrong);
    if (wrong.length > 0) return;
    const body = { version: view.version, attending: present, names: [...names] };
    void act.tell({ params: addressOf(view), body });
  }
  return (
    <Form errors={errors} onSend={send}>
      <p className="hands-note">
        {t(view.regulation === '190-QĐ/TW' ? 'nominate.text190' : 'nominate.text244')}
      </p>
      <NumberField
        name="attending"
        label={t('attending')}
        onRead={setAttending}
        {...(start === undefined ? {} : { defaultValue: start })}
      />
      <TextField
        name="floorNames"
        label={t('nominate.names')}
        help={t('nominate.help')}
        lines={4}
        onType={setTyped}
      />
      <Foretold view={view} typed={typed} attending={attending ?? 0} />
      <Said state={act.state} />
      <FormActions>
        <Button kind="outline" size="form" type="submit" busy={act.state.status === 'sending'}>
          {t('nominate.save')}
        </Button>
      </FormActions>
    </Form>
  );
}

interface ForetoldProps {
  readonly view: BallotSessionView;
  readonly typed: string;
  readonly attending: number;
}

/** What would become of each name now. */
function Foretold({ view, typed, attending }: ForetoldProps) {
  const { t } = useText(countingFloorTexts);
  const names = readFloorNames(typed).map((each, at) => ({ ...each, id: `floor${String(at)}` }));
  if (names.length === 0 || attending === 0) return null;
  const { dropped, toAsk, tiedAtCut } = builtList(view, names, attending);
  function outcome(id: string) {
    if (toAsk.includes(id)) return 'ask' as const;
    if (tiedAtCut.includes(id)) return 'tied' as const;
    return dropped.find((each) => each.id === id)?.reason ?? ('onList' as const);
  }
  return (
    <ul className="floor-changes" aria-live="polite">
      {names.map(({ id, name }) => (
        <li key={id}>
          <b>{name}</b>: {t(`outcome.${outcome(id)}`)}
        </li>
      ))}
    </ul>
  );
}
