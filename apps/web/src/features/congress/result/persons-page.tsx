import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  resultRoutes,
  type OfficeView,
  type PersonView,
  type ResultView,
} from '@daihoi/contract/result';
import { useAct } from '../../../api/use-act.ts';
import { Breadcrumb } from '../../../components/breadcrumb.tsx';
import { Button, ButtonLink } from '../../../components/button.tsx';
import { FormActions } from '../../../components/form.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { Refused } from '../decide/refused.tsx';
import { MissingOffice } from './missing-office.tsx';
import { isSameDraft, personBody, personDraft, type PersonDraft } from './person-draft.ts';
import { PersonFields } from './person-fields.tsx';
import { PersonTable } from './person-table.tsx';
import { useResultWords } from './use-result-words.ts';
import { useResult } from './use-result.ts';
import './result.css';

/** The people elected to one office: what is known of each, completed for the report. */
export function PersonsPage() {
  const { congressId = '', office = '' } = useParams();
  const result = useResult(congressId);
  return (
    <Here page of={result}>
      {(data) => {
        const found = data.offices.find((each) => each.office === office);
        return found && found.persons.length > 0 ? (
          <LoadedPersons result={data} office={found} />
        ) : (
          <MissingOffice congressId={congressId} />
        );
      }}
    </Here>
  );
}

interface LoadedPersonsProps {
  readonly result: ResultView;
  readonly office: OfficeView;
}

function LoadedPersons({ result, office }: LoadedPersonsProps) {
  const { t } = useResultWords();
  const name = t(`office.${office.office}`);
  const back = `/congresses/${result.congressId}`;
  return (
    <>
      <Breadcrumb levels={[{ label: t('ballot.back'), to: back }, { label: name }]} />
      <PageHead name={t('title')} title={t('persons.pageTitle', { office: name.toLowerCase() })}>
        {t(result.maySeePersons ? 'persons.intro' : 'persons.hidden')}
      </PageHead>
      {result.mayEnter ? (
        <PersonsForm result={result} office={office} />
      ) : (
        <PersonTable result={{ ...result, offices: [office] }} />
      )}
    </>
  );
}

function PersonsForm({ result, office }: LoadedPersonsProps) {
  const { t } = useResultWords();
  const goTo = useNavigate();
  const act = useAct(resultRoutes.persons);
  const [drafts, setDrafts] = useState<Readonly<Record<string, PersonDraft>>>({});
  const ready = office.persons.flatMap((person) => {
    const draft = draftOf(person);
    const body = personBody(person, draft);
    const before = personDraft(person, undefined);
    return body && (!person.complete || !isSameDraft(draft, before)) ? [body] : [];
  });
  const back = `/congresses/${result.congressId}#result`;
  return (
    <form className="persons-form" noValidate onSubmit={(event) => event.preventDefault()}>
      {office.persons.map((person) => (
        <PersonFields
          key={person.candidateId}
          person={person}
          draft={draftOf(person)}
          onChange={(draft) => setDrafts({ ...drafts, [person.candidateId]: draft })}
        />
      ))}
      <Refused state={act.state} />
      <FormActions>
        <Button
          kind="act"
          size="form"
          busy={act.state.status === 'sending'}
          onPress={() => void save()}
        >
          {t('persons.save', { n: ready.length })}
        </Button>
        <ButtonLink kind="text" size="form" to={back}>
          {t('ballot.back')}
        </ButtonLink>
      </FormActions>
    </form>
  );

  function draftOf(person: PersonView): PersonDraft {
    return drafts[person.candidateId] ?? personDraft(person, elsewhere(result, office, person));
  }

  async function save(): Promise<void> {
    if (ready.length === 0) return;
    const params = { congressId: result.congressId, office: office.office };
    const sent = await act.send({ params, body: { persons: ready } });
    if (sent.ok && ready.length === office.persons.filter((each) => !each.complete).length)
      await goTo(back);
  }
}

/** The same person in another office of this congress, whose data need not be typed again. */
function elsewhere(
  result: ResultView,
  office: OfficeView,
  person: PersonView,
): PersonView | undefined {
  return result.offices
    .filter((each) => each.office !== office.office)
    .flatMap((each) => each.persons)
    .find((each) => each.candidateId === person.candidateId && each.known !== null);
}
