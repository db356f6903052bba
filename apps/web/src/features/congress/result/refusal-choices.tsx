import { useState } from 'react';
import type { ResultView } from '@daihoi/contract/result';
import { Checkbox, Select } from '../../../components/choice-fields.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { decidable, electionField, personField } from './read-ratification.ts';
import { useResultWords } from './use-result-words.ts';

interface RefusalChoicesProps {
  readonly result: ResultView;
  readonly kind: 'partial' | 'refused';
}

/** Whom and what the decision refuses, each with its reason. A refusal as a whole annuls every election. */
export function RefusalChoices({ result, kind }: RefusalChoicesProps) {
  const { t, people } = useResultWords();
  const offices = decidable(result);
  const grounds = Object.entries(people.ground).map(([value, label]) => ({ value, label }));
  return (
    <>
      {kind === 'partial' && (
        <fieldset className="refusal-choices">
          <legend>{t('ratify.persons')}</legend>
          {offices.flatMap((office) =>
            office.persons.map((person) => (
              <Refusable
                key={personField(office.office, person.candidateId)}
                name={personField(office.office, person.candidateId)}
                label={`${person.name}, ${t(`office.${office.office}`).toLowerCase()}`}
                reasonLabel={t('ratify.reasonOf', { name: person.name })}
              />
            )),
          )}
        </fieldset>
      )}
      <fieldset className="refusal-choices">
        <legend>{t('ratify.elections')}</legend>
        <Select
          name="ground"
          label={t('ratify.ground')}
          options={grounds}
          defaultValue="PROCEDURE_BROKEN"
          width="name"
        />
        {offices.map((office) => (
          <Refusable
            key={office.office}
            name={electionField(office.office)}
            label={t(`office.${office.office}`)}
            reasonLabel={t('ratify.reasonOf', { name: t(`office.${office.office}`) })}
            always={kind === 'refused'}
          />
        ))}
      </fieldset>
    </>
  );
}

interface RefusableProps {
  readonly name: string;
  readonly label: string;
  readonly reasonLabel: string;
  readonly always?: boolean;
}

function Refusable({ name, label, reasonLabel, always = false }: RefusableProps) {
  const [chosen, setChosen] = useState(always);
  return (
    <>
      {!always && (
        <Checkbox name={name} onChange={setChosen}>
          {label}
        </Checkbox>
      )}
      {(chosen || always) && <TextField name={`${name}.reason`} label={reasonLabel} lines={2} />}
    </>
  );
}
