import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { resultRoutes, type ResultView, type SchemeOffice } from '@daihoi/contract/result';
import { electionOffices } from '@daihoi/domain/election';
import { useAct } from '../../../api/use-act.ts';
import { Breadcrumb } from '../../../components/breadcrumb.tsx';
import { Button, ButtonLink } from '../../../components/button.tsx';
import { FormActions } from '../../../components/form.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { Here, NoRights } from '../../../components/screen-states.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { newId } from '../../../lib/new-id.ts';
import { Refused } from '../decide/refused.tsx';
import { FigureField } from './figure-fields.tsx';
import { readSchemeNames, writeSchemeNames } from './scheme-names.ts';
import { useResultWords } from './use-result-words.ts';
import { useResult } from './use-result.ts';
import './result.css';

const closed = new Set([
  'CLOSED',
  'RESULTS_REPORTED',
  'RATIFIED',
  'PARTIALLY_RATIFIED',
  'REJECTED',
]);

/** The approved option: seats and people foreseen, office by office. */
export function SchemePage() {
  const { congressId = '' } = useParams();
  const result = useResult(congressId);
  return (
    <Here page of={result}>
      {(data) => (data.mayPlan ? <SchemeForm result={data} /> : <NoRights page />)}
    </Here>
  );
}

interface Row {
  readonly office: SchemeOffice['office'];
  readonly seats: string;
  readonly names: string;
}

function SchemeForm({ result }: { readonly result: ResultView }) {
  const { t } = useResultWords();
  const goTo = useNavigate();
  const act = useAct(resultRoutes.scheme);
  const [rows, setRows] = useState(() => rowsOf(result));
  const back = `/congresses/${result.congressId}`;
  const shut = closed.has(result.state);
  return (
    <>
      <Breadcrumb
        levels={[{ label: t('ballot.back'), to: back }, { label: t('scheme.pageTitle') }]}
      />
      <PageHead name={t('title')} title={t('scheme.pageTitle')}>
        {t(shut ? 'scheme.closed' : 'scheme.intro')}
      </PageHead>
      <form className="scheme-form" noValidate onSubmit={(event) => event.preventDefault()}>
        {rows.map((row, index) => (
          <SchemeRow
            key={row.office}
            row={row}
            onChange={(next) => setRows(rows.with(index, next))}
          />
        ))}
        <Refused state={act.state} />
        {!shut && (
          <FormActions>
            <Button
              kind="act"
              size="form"
              busy={act.state.status === 'sending'}
              onPress={() => void save()}
            >
              {t('scheme.save')}
            </Button>
            <ButtonLink kind="text" size="form" to={back}>
              {t('ballot.back')}
            </ButtonLink>
          </FormActions>
        )}
      </form>
    </>
  );

  async function save(): Promise<void> {
    const known = result.scheme.flatMap((each) => each.persons);
    const scheme = rows
      .filter((row) => /^\d+$/u.test(row.seats.trim()))
      .map(({ office, seats, names }) => ({
        office,
        seats: Number(seats),
        persons: [...readSchemeNames(names, known, newId)],
      }));
    const body = { version: result.version, scheme };
    const sent = await act.send({ params: { congressId: result.congressId }, body });
    if (sent.ok) await goTo(back);
  }
}

function rowsOf(result: ResultView): readonly Row[] {
  return electionOffices
    .filter((office) => office !== 'inspectionDeputyHead')
    .map((office) => {
      const found = result.scheme.find((each) => each.office === office);
      return {
        office,
        seats: found ? String(found.seats) : '',
        names: found ? writeSchemeNames(found.persons) : '',
      };
    });
}

function SchemeRow({
  row,
  onChange,
}: {
  readonly row: Row;
  readonly onChange: (next: Row) => void;
}) {
  const { t } = useResultWords();
  return (
    <fieldset className="scheme-row">
      <legend>{t(`office.${row.office}`)}</legend>
      <FigureField
        name={`${row.office}.seats`}
        label={t('scheme.seats')}
        value={row.seats}
        onType={(seats) => onChange({ ...row, seats })}
      />
      <TextField
        name={`${row.office}.names`}
        label={t('scheme.names')}
        help={t('scheme.namesHelp')}
        lines={row.office === 'committee' ? 6 : 2}
        defaultValue={row.names}
        onType={(names) => onChange({ ...row, names })}
      />
    </fieldset>
  );
}
