import { attendanceRoutes, type RegisterView } from '@daihoi/contract/attendance';
import { gatherings } from '@daihoi/domain/attendance';
import { countExcluded } from '@daihoi/domain/election';
import { UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useAct } from '../../api/use-act.ts';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { Button } from '../../components/button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Said } from '../../components/said.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { useAddress } from '../../lib/use-address.ts';
import { OnCongressPage } from './on-congress-page.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { RegisterList } from './register-list.tsx';
import { useAttendanceWords } from './use-attendance-words.ts';
import './attendance.css';

/** People at several doors mark at the same moment: each sees what the others have done. */
const askEvery = 4000;

/** Danh sách triệu tập: who was convened, where each is, and the base that this makes. */
export function RegisterPage() {
  const { congressId = '' } = useParams();
  const [asked] = useAddress('gathering');
  const gathering = gatherings.find((each) => each === asked) ?? 'congress';
  const register = useRoute(
    attendanceRoutes.show,
    { params: { congressId, gathering } },
    { every: askEvery, keepLast: true },
  );
  return (
    <Here page of={register}>
      {(view) => <Register key={view.gathering} congressId={congressId} view={view} />}
    </Here>
  );
}

interface RegisterProps {
  readonly congressId: string;
  readonly view: RegisterView;
}

function Register({ congressId, view }: RegisterProps) {
  const { t } = useAttendanceWords();
  const [adding, setAdding] = useState(false);
  const add = (
    <Button
      icon={UserPlus}
      kind={view.lines.length === 0 && view.electedMissing === 0 ? 'act' : 'outline'}
      onPress={() => setAdding(true)}
    >
      {t('add')}
    </Button>
  );
  const isEmpty = view.lines.length === 0;
  return (
    <>
      <Breadcrumb
        levels={[{ label: t('back'), to: `/congresses/${congressId}` }, { label: t('name') }]}
      />
      <PageHead name={t('name')} title={view.unitName} actions={view.open && !isEmpty && add}>
        {!isEmpty && <Figures view={view} />}
      </PageHead>
      <Gatherings view={view} />
      {!view.open && <p className="register-note">{t('closed')}</p>}
      <AddElected congressId={congressId} view={view} />
      {isEmpty ? (
        <EmptyState icon={Users} title={t('empty')} action={view.open && add}>
          {t(view.electedMissing > 0 ? 'emptyElected' : 'emptyText')}
        </EmptyState>
      ) : (
        <>
          <OnCongressPage congressId={congressId} view={view} />
          <RegisterList congressId={congressId} view={view} />
        </>
      )}
      {adding && (
        <PasteDialog
          place={{ congressId, gathering: view.gathering }}
          lines={view.lines}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

/** The sentence that the presidium reads: convened, left out, the base, and where people are. */
function Figures({ view }: { readonly view: RegisterView }) {
  const { t, format } = useAttendanceWords();
  const { convened, present, expected, excluded } = view.figures;
  const out = countExcluded(excluded);
  const base = convened - out;
  return t('sentence', {
    convened: format.integer(convened),
    excluded: format.integer(out),
    base: format.integer(base),
    threshold: format.integer(Math.floor(base / 2) + 1),
    present: format.integer(present),
    absent: format.integer(convened - present - expected),
    expected: format.integer(expected),
  });
}

/** The congress and the first meetings of those it elected have a register each. */
function Gatherings({ view }: { readonly view: RegisterView }) {
  const { t } = useAttendanceWords();
  const [, choose] = useAddress('gathering');
  if (view.gatherings.length < 2) return null;
  return (
    <div className="register-gatherings" role="group" aria-label={t('gatherings')}>
      {view.gatherings.map((each) => (
        <Button
          key={each}
          size="small"
          pressed={each === view.gathering}
          onPress={() => (each === 'congress' ? choose() : choose(each))}
        >
          {t(`gathering.${each}`)}
        </Button>
      ))}
    </div>
  );
}

/** Writes those elected into the register of their first meeting, while some of them are not on it. */
function AddElected({ congressId, view }: RegisterProps) {
  const { t, format } = useAttendanceWords();
  const act = useAct(attendanceRoutes.listElected);
  const { gathering, electedMissing } = view;
  if (!view.open || electedMissing === 0) return null;
  return (
    <div className="register-elected">
      <Button
        kind="act"
        icon={UserPlus}
        busy={act.state.status === 'sending'}
        onPress={() => void act.tell({ params: { congressId, gathering } })}
      >
        {t('elected', { n: format.integer(electedMissing) })}
      </Button>
      <Said state={act.state} />
    </div>
  );
}
