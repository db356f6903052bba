import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { Pencil } from 'lucide-react';
import type { CongressView } from '@daihoi/contract/congress';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useWords } from './use-words.ts';

const AttendanceForm = lazy(async () => ({
  default: (await import('./attendance-form.tsx')).AttendanceForm,
}));

/** The register is written before the day; the figures are entered on it. */
const planned = new Set(['APPROVED']);
const sitting = new Set(['CONVENED', 'PREPARATORY_SESSION', 'FORMAL_SESSION', 'CLOSED']);

/** How many were convened and how many came; shown from the day the congress is convened. */
export function AttendanceCard({ congress }: { readonly congress: CongressView }) {
  const { t, format } = useWords();
  const [editing, setEditing] = useState(false);
  const { convened, present } = congress.attendance;
  const mine = congress.asOf === null && congress.may.includes('congress.prepare');
  const open = sitting.has(congress.state) && mine;
  if (!isShown(congress, mine)) return null;
  const known = convened !== null && present !== null;
  return (
    <div id="attendance" className="congress-anchor">
      <Card
        title={t('attendance.title')}
        aside={
          open &&
          !editing && (
            <Button size="small" icon={Pencil} onPress={() => setEditing(true)}>
              {t('attendance.edit')}
            </Button>
          )
        }
      >
        {editing ? (
          <Suspense>
            <AttendanceForm congress={congress} onDone={() => setEditing(false)} />
          </Suspense>
        ) : (
          <p>
            {known
              ? t('meta.attendance', {
                  convened: format.integer(convened),
                  present: format.integer(present),
                })
              : t('attendance.none')}
          </p>
        )}
        {mine && (
          <p className="attendance-register">
            <Link to={`/congresses/${congress.id}/register`}>{t('attendance.register')}</Link>
          </p>
        )}
      </Card>
    </div>
  );
}

function isShown({ state, attendance }: CongressView, mine: boolean): boolean {
  return sitting.has(state) || attendance.convened !== null || (mine && planned.has(state));
}
