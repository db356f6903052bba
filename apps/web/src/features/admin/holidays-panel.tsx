import { settingsRoutes, type HolidayLine } from '@daihoi/contract/settings';
import { calendarDate } from '@daihoi/domain/kernel';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../api/session-context.ts';
import { useAct } from '../../api/use-act.ts';
import { useRoute } from '../../api/use-route.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/choice-fields.tsx';
import { Card } from '../../components/card.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Here } from '../../components/screen-states.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useAddress } from '../../lib/use-address.ts';
import { useFormat } from '../../lib/format.ts';
import { HolidayDialog } from './holiday-dialog.tsx';
import { Said } from '../../components/said.tsx';

/** The days by which deadlines are counted, a year at a time; the top unit's administrators change them. */
export function HolidaysPanel() {
  const { t } = useText(adminTexts);
  const { today } = useAsOf();
  const holidays = useRoute(settingsRoutes.holidays, {});
  const [chosen, choose] = useAddress('year');
  const [adding, setAdding] = useState(false);
  const keeps = useSession().grants.some((grant) => grant.role === 'administrator');
  const year = chosen ?? today.slice(0, 4);
  return (
    <Here of={holidays}>
      {({ years, lines }) => (
        <>
          <p className="admin-count">
            {t('holiday.sentence', { from: String(years.from), to: String(years.to) })}
          </p>
          <div className="admin-filter">
            <Select
              name="year"
              label={t('holiday.year')}
              options={yearsOf(years, year).map((each) => ({ value: each, label: each }))}
              defaultValue={year}
              onChoose={choose}
            />
            {keeps && (
              <Button icon={CalendarPlus} onPress={() => setAdding(true)}>
                {t('holiday.add')}
              </Button>
            )}
          </div>
          <HolidayTable
            year={year}
            lines={lines.filter((line) => line.day.startsWith(year))}
            keeps={keeps}
          />
          {adding && (
            <HolidayDialog year={Number(year)} lines={lines} onClose={() => setAdding(false)} />
          )}
        </>
      )}
    </Here>
  );
}

/** The known years and the next one, for it has to be entered before its deadlines are counted. */
function yearsOf(known: { readonly from: number; readonly to: number }, year: string): string[] {
  const count = known.to - known.from + 2;
  const years = Array.from({ length: count }, (_, index) => String(known.from + index));
  return [...new Set([...years, year])].toSorted();
}

interface HolidayTableProps {
  readonly year: string;
  readonly lines: readonly HolidayLine[];
  readonly keeps: boolean;
}

function HolidayTable({ year, lines, keeps }: HolidayTableProps) {
  const { t } = useText(adminTexts);
  const back = useAct(settingsRoutes.takeBackHoliday);
  const columns = useHolidayColumns(
    keeps,
    ({ day, version }) => void back.send({ params: { day }, query: { version } }),
  );
  return (
    <>
      <Said state={back.state} />
      <Card padded={false}>
        <DataTable
          label={t('holiday.list', { year })}
          columns={columns}
          rows={lines}
          keyOf={(line) => line.day}
          empty={t('holiday.none')}
        />
      </Card>
    </>
  );
}

function useHolidayColumns(
  keeps: boolean,
  takeBack: (line: HolidayLine) => void,
): readonly Column<HolidayLine>[] {
  const { t } = useText(adminTexts);
  const format = useFormat();
  function date(day: string): string {
    return format.date(calendarDate(day));
  }
  return [
    { id: 'day', head: t('holiday.day'), cell: (line) => date(line.day), width: '120px' },
    { id: 'name', head: t('holiday.nameColumn'), cell: (line) => line.name, phone: 'figure' },
    {
      id: 'kind',
      head: t('holiday.kind'),
      cell: (line) =>
        t(`holiday.kinds.${line.kind}`, {
          date: line.insteadOf === null ? '' : date(line.insteadOf),
        }),
      phone: 'chip',
    },
    {
      id: 'source',
      head: t('holiday.source'),
      cell: (line) => (
        <>
          {line.source === '' ? t('holiday.noSource') : line.source}
          {line.confidence !== 'CONFIRMED' && (
            <span className="admin-unsure"> ({t('holiday.unsure')})</span>
          )}
        </>
      ),
    },
    {
      id: 'own',
      head: t('holiday.own'),
      cell: (line) =>
        line.version > 0 &&
        keeps && (
          <Button size="small" onPress={() => takeBack(line)}>
            {t('holiday.takeBack')}
            <span className="seen-by-readers-only"> {date(line.day)}</span>
          </Button>
        ),
    },
  ];
}
