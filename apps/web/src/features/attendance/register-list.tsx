import {
  attendanceRoutes,
  type RegisterLine,
  type RegisterView,
  type SeenBody,
} from '@daihoi/contract/attendance';
import { useMemo, useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Said } from '../../components/said.tsx';
import { useAddress } from '../../lib/use-address.ts';
import { AttendanceCell } from './attendance-cell.tsx';
import { FindPerson } from './find-person.tsx';
import type { RegisterPlace } from './paste-dialog.tsx';
import { PersonDialog } from './person-dialog.tsx';
import {
  countBy,
  filterIn,
  registerFilters,
  shownLines,
  type RegisterFilter,
} from './shown-lines.ts';
import { useAttendanceWords } from './use-attendance-words.ts';

interface RegisterListProps {
  readonly congressId: string;
  readonly view: RegisterView;
}

/** Everybody on the register: found by typing, marked in the row, the rest at once. */
export function RegisterList({ congressId, view }: RegisterListProps) {
  const { t } = useAttendanceWords();
  const [typed, setTyped] = useState('');
  const [asked, choose] = useAddress('show');
  const [editing, setEditing] = useState<string>();
  const act = useAct(attendanceRoutes.mark);
  const place = { congressId, gathering: view.gathering };
  const filter = filterIn(asked);
  const lines = shownLines(view.lines, { filter, typed });
  const edited = view.lines.find(({ id }) => id === editing);
  const columns = useColumns(view, { onMark: mark, onEdit: setEditing });
  function mark(line: RegisterLine, attendance: SeenBody) {
    return act.send({ params: place, body: { entries: [entryOf(line)], attendance } });
  }
  return (
    <>
      {view.open && (
        <FindPerson
          lines={view.lines}
          typed={typed}
          onType={setTyped}
          onPresent={(line) => mark(line, { kind: 'present' })}
        />
      )}
      <Said state={act.state} />
      <Filters place={place} view={view} filter={filter} onChoose={choose} />
      <Card padded={false}>
        <DataTable
          label={t('list')}
          density="dense"
          columns={columns}
          rows={lines}
          keyOf={({ id }) => id}
          empty={t(typed.trim() === '' ? 'nobody' : 'notFound')}
        />
      </Card>
      {edited && (
        <PersonDialog
          key={edited.id}
          place={place}
          line={edited}
          alternates={view.body === 'delegateCongress'}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}

interface FiltersProps {
  readonly place: RegisterPlace;
  readonly view: RegisterView;
  readonly filter: RegisterFilter;
  readonly onChoose: (filter?: string) => void;
}

/** Who is looked at, with how many they are, and the act on everybody who was not looked for. */
function Filters({ place, view, filter, onChoose }: FiltersProps) {
  const { t, format } = useAttendanceWords();
  return (
    <div className="register-filters">
      <div role="group" aria-label={t('show')} className="register-gatherings">
        {registerFilters.map((each) => {
          const n = countBy(view.lines, each);
          return n === 0 && each !== 'all' && each !== filter ? null : (
            <Button
              key={each}
              size="small"
              pressed={each === filter}
              onPress={() => onChoose(each === 'all' ? undefined : each)}
            >
              {t(`filter.${each}`, { n: format.integer(n) })}
            </Button>
          );
        })}
      </div>
      {view.open && <MarkRest place={place} lines={view.lines} />}
    </div>
  );
}

interface RowActs {
  readonly onMark: (line: RegisterLine, attendance: SeenBody) => Promise<unknown>;
  readonly onEdit: (id: string) => void;
}

function useColumns(view: RegisterView, acts: RowActs): readonly Column<RegisterLine>[] {
  const { t } = useAttendanceWords();
  const names = useMemo(() => new Map(view.lines.map(({ id, name }) => [id, name])), [view.lines]);
  const gave = useMemo(
    () =>
      new Map(
        view.lines.flatMap(({ attendance, name }) =>
          attendance.kind === 'replaced' ? [[attendance.by, name] as const] : [],
        ),
      ),
    [view.lines],
  );
  const edit: Column<RegisterLine> = {
    id: 'edit',
    head: t('edit'),
    cell: ({ id, name }) => (
      <Button
        size="small"
        kind="text"
        label={t('editOf', { name })}
        onPress={() => acts.onEdit(id)}
      >
        {t('edit')}
      </Button>
    ),
    phone: 'chip',
  };
  return [
    {
      id: 'name',
      head: t('person.name'),
      phone: 'name',
      cell: ({ id, name, unit }) => {
        const before = gave.get(id);
        return (
          <span className="register-name">
            <b>{name}</b>
            {unit !== '' && <span>{unit}</span>}
            {before !== undefined && <span>{t('takes', { name: before })}</span>}
          </span>
        );
      },
    },
    {
      id: 'state',
      head: t('state'),
      phone: 'wide',
      cell: (line) => (
        <AttendanceCell
          line={line}
          view={view}
          by={line.attendance.kind === 'replaced' ? names.get(line.attendance.by) : undefined}
          onMark={acts.onMark}
        />
      ),
    },
    ...(view.open ? [edit] : []),
  ];
}

/** Whoever came late was marked as away before: everybody else who was not looked for is here. */
function MarkRest({
  place,
  lines,
}: {
  readonly place: RegisterPlace;
  readonly lines: readonly RegisterLine[];
}) {
  const { t, format } = useAttendanceWords();
  const act = useAct(attendanceRoutes.mark);
  const [open, setOpen] = useState(false);
  const rest = lines.filter(({ attendance }) => attendance.kind === 'expected');
  if (rest.length === 0) return null;
  const n = format.integer(rest.length);
  return (
    <>
      <Button size="small" kind="outline" onPress={() => setOpen(true)}>
        {t('rest', { n })}
      </Button>
      <ConfirmDialog
        title={t('restTitle')}
        send={t('restSend')}
        open={open}
        state={act.state}
        onClose={() => setOpen(false)}
        onConfirm={() => void send()}
      >
        {t('restText', { n })}
      </ConfirmDialog>
    </>
  );

  async function send(): Promise<void> {
    const body = { entries: rest.map(entryOf), attendance: { kind: 'present' as const } };
    const sent = await act.send({ params: place, body });
    if (sent.ok) setOpen(false);
  }
}

function entryOf({ id, version }: RegisterLine) {
  return { id, version };
}
