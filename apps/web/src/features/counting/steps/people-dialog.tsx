import { attendanceRoutes, type FrozenRegisterView } from '@daihoi/contract/attendance';
import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { useRoute } from '../../../api/use-route.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { attendanceTexts } from '../../../i18n/attendance.ts';
import { useText } from '../../../i18n/use-text.ts';
import { addressOf, askedOf } from '../ballot-view.ts';
import { useCountingWords } from '../use-counting-words.ts';

/** The people whom the roll in force was drawn from, as they stood when it was frozen. */
export function PeopleDialog({
  view,
  onClose,
}: {
  readonly view: BallotSessionView;
  readonly onClose: () => void;
}) {
  const { t } = useText(attendanceTexts);
  const found = useRoute(attendanceRoutes.frozen, {
    params: { ...addressOf(view), roll: view.rolls.length - 1 },
    query: askedOf(view),
  });
  return (
    <Dialog title={t('room.peopleTitle')} open wide onClose={onClose}>
      <Here of={found}>{(register) => <People register={register} />}</Here>
    </Dialog>
  );
}

function People({ register }: { readonly register: FrozenRegisterView }) {
  const { election } = useCountingWords();
  const { t } = useText(attendanceTexts);
  const names = new Map(register.lines.map(({ id, name }) => [id, name]));
  return (
    <>
      <ol className="frozen-people">
        {register.lines.map(({ id, name, unit, attendance }) => (
          <li key={id}>
            <span>
              <b>{name}</b>
              {unit !== '' && <small>{unit}</small>}
            </span>
            <span>
              {attendance.kind === 'replaced'
                ? t('replacedBy', { name: names.get(attendance.by) ?? '' })
                : attendance.kind === 'absent' && attendance.exclusion !== null
                  ? election.exclusion[attendance.exclusion]
                  : t(attendance.kind)}
            </span>
          </li>
        ))}
      </ol>
      <p className="frozen-digest">{t('room.digest', { digest: register.digest })}</p>
    </>
  );
}
