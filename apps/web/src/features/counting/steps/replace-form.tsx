import { ballotPeopleRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { witnesses } from '@daihoi/domain/ballot-session';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Select } from '../../../components/choice-fields.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { TextField } from '../../../components/text-field.tsx';
import { formText } from '../../../lib/form-text.ts';
import { addressOf, memberName } from '../ballot-view.ts';
import { HandsForm } from '../room/hands-form.tsx';
import { checkReason, reasonIn } from '../room/reason.ts';
import { useScanWords } from '../scan/use-scan-words.ts';
import { usePeopleWords } from '../use-people-words.ts';
import { teamOf } from '../witness-means.ts';

interface ReplaceFormProps {
  readonly view: BallotSessionView;
}

/** Chosen where the newcomer is not of the committee yet. */
const fresh = 'fresh';

/** Who stops, who comes, why, and two who sign. */
export function ReplaceForm({ view }: ReplaceFormProps) {
  const { t } = useScanWords();
  const { p } = usePeopleWords();
  const act = useAct(ballotPeopleRoutes.replaceTypist);
  function check(entered: FormData): readonly FieldError[] {
    const missing = (['left', 'came'] as const)
      .filter((at) => formText(entered, at) === '')
      .map((at) => ({ at, label: p(`replace.${at}`), message: p(`replace.${at}Missing`) }));
    const nameless = formText(entered, 'came') === fresh && nameIn(entered) === '';
    return [
      ...missing,
      ...(nameless
        ? [{ at: 'name', label: p('replace.name'), message: p('replace.nameMissing') }]
        : []),
      ...checkReason(entered, t),
    ];
  }
  return (
    <>
      <p className="hands-note">{p('replace.text')}</p>
      <HandsForm
        view={view}
        asks="headAndMember"
        kind="outline"
        verb={p('replace.verb')}
        state={act.state}
        check={check}
        onHands={(hands, entered) =>
          void act.tell({
            params: addressOf(view),
            body: {
              version: view.version,
              hands: [...hands],
              left: formText(entered, 'left'),
              came: cameIn(entered),
              ...reasonIn(entered),
            },
          })
        }
      >
        <ReplaceFields view={view} />
        <TextField name="reason" label={p('replace.reason')} maxLength={500} />
      </HandsForm>
    </>
  );
}

/** Who stops, and who comes; whoever is new to the committee is written by name. */
function ReplaceFields({ view }: ReplaceFormProps) {
  const { t, witness } = useScanWords();
  const { p } = usePeopleWords();
  const [left, setLeft] = useState<string>();
  const [came, setCame] = useState<string>();
  const working = witnesses.flatMap((n) =>
    teamOf(view, n).map((member) => ({ member, place: witness(view, n) })),
  );
  return (
    <>
      <Select
        name="left"
        label={p('replace.left')}
        width="name"
        onChoose={setLeft}
        options={working.map(({ member, place }) => ({
          value: member,
          label: p('replace.option', { name: memberName(view, member), place }),
        }))}
      />
      <Select
        name="came"
        label={p('replace.came')}
        width="name"
        onChoose={setCame}
        options={[
          ...view.committee
            .filter(({ id }) => id !== left)
            .map(({ id, name, role, hasCode }) => ({
              value: id,
              label: p('replace.option', {
                name: hasCode ? name : t('hands.noCode', { name }),
                place: t(`role.${role}`),
              }),
            })),
          { value: fresh, label: p('replace.fresh') },
        ]}
      />
      {came === fresh && (
        <TextField name="name" label={p('replace.name')} width="name" maxLength={120} />
      )}
    </>
  );
}

function nameIn(entered: FormData): string {
  return formText(entered, 'name').trim();
}

function cameIn(entered: FormData) {
  const came = formText(entered, 'came');
  return came === fresh
    ? ({ kind: 'technician', name: nameIn(entered) } as const)
    : ({ kind: 'member', member: came } as const);
}
