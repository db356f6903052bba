import { unitRoutes, type Members, type UnitPage } from '@daihoi/contract/organisation';
import { calendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Form, FormActions } from '../../components/form.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { DateField, NumberField } from '../../components/read-fields.tsx';
import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { formText } from '../../lib/form-text.ts';
import { useFormat } from '../../lib/format.ts';
import { Refused } from './refused.tsx';
import { missingFields } from './missing-fields.ts';

/** Counts of members, each with its day, and a form for a newer one. */
export function MemberCounts({ page }: { readonly page: UnitPage }) {
  const { t } = useText(organisationTexts);
  const { past } = useAsOf();
  const mayAdd = page.acts.includes('unit.change') && page.unit.validTo === null && !past;
  return (
    <>
      <DataTable
        label={t('page.members')}
        columns={useColumns()}
        rows={page.memberCounts}
        keyOf={(count) => count.asOf}
        empty={t('members.none')}
      />
      {mayAdd && <AddCount key={page.unit.version} page={page} />}
    </>
  );
}

function AddCount({ page }: { readonly page: UnitPage }) {
  const { t } = useText(organisationTexts);
  const act = useAct(unitRoutes.countMembers);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const labels = { asOf: t('members.asOf'), official: t('members.official') };
  async function handleSend(entered: FormData): Promise<void> {
    const missing = missingFields(entered, labels, t('change.need'));
    setErrors(missing);
    if (missing.length > 0) return;
    await act.tell({
      params: { unitId: page.unit.id },
      body: {
        version: page.unit.version,
        count: {
          asOf: formText(entered, 'asOf'),
          official: Number(formText(entered, 'official')),
          probationary: Number(formText(entered, 'probationary') || '0'),
        },
      },
    });
  }
  return (
    <section className="unit-form">
      <h2>{t('members.add')}</h2>
      <Form onSend={(entered) => void handleSend(entered)} errors={errors}>
        <div className="unit-form-row">
          <DateField name="asOf" label={labels.asOf} />
          <NumberField name="official" label={labels.official} />
          <NumberField name="probationary" label={t('members.probationary')} optional />
        </div>
        <Refused state={act.state} />
        <FormActions>
          <Button type="submit" kind="act" busy={act.state.status === 'sending'}>
            {t('members.save')}
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}

function useColumns(): readonly Column<Members>[] {
  const { t } = useText(organisationTexts);
  const format = useFormat();
  return [
    {
      id: 'asOf',
      head: t('members.asOf'),
      cell: (count) => format.date(calendarDate(count.asOf)),
      sortBy: (count) => count.asOf,
    },
    {
      id: 'official',
      head: t('members.official'),
      numeric: true,
      cell: (count) => format.integer(count.official),
    },
    {
      id: 'probationary',
      head: t('members.probationary'),
      numeric: true,
      cell: (count) => format.integer(count.probationary),
    },
    {
      id: 'total',
      head: t('members.total'),
      numeric: true,
      cell: (count) => format.integer(count.official + count.probationary),
      phone: 'figure',
    },
  ];
}
