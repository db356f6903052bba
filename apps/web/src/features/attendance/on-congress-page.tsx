import type { RegisterView } from '@daihoi/contract/attendance';
import { congressDecisionRoutes } from '@daihoi/contract/congress';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Said } from '../../components/said.tsx';
import { useAttendanceWords } from './use-attendance-words.ts';

interface OnCongressPageProps {
  readonly congressId: string;
  readonly view: RegisterView;
}

/** What the congress page says of its attendance beside what the register makes, and the act that carries it over. */
export function OnCongressPage({ congressId, view }: OnCongressPageProps) {
  const { t, format } = useAttendanceWords();
  const act = useAct(congressDecisionRoutes.attendance);
  if (view.gathering !== 'congress') return null;
  const { convened, present } = view.figures;
  const { version, ...said } = view.congress;
  const same = said.convened === convened && said.present === present;
  const figures = { convened: format.integer(convened), present: format.integer(present) };
  const none = said.convened === null || said.present === null;
  return (
    <div className="register-on-page">
      <p>
        <Icon of={same ? CircleCheck : TriangleAlert} />
        {same
          ? t('onPage.same')
          : none
            ? t('onPage.none')
            : t('onPage.differs', {
                convened: format.integer(said.convened ?? 0),
                present: format.integer(said.present ?? 0),
              })}
      </p>
      {!same && view.open && (
        <Button
          kind="outline"
          size="small"
          busy={act.state.status === 'sending'}
          onPress={() =>
            void act.tell({
              params: { congressId },
              body: { version, convened, present, place: null },
            })
          }
        >
          {t('onPage.act', figures)}
        </Button>
      )}
      <Said state={act.state} />
    </div>
  );
}
