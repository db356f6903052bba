import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { gatheringOf } from '@daihoi/domain/attendance';
import { countExcluded } from '@daihoi/domain/election';
import { Link } from 'react-router';
import { attendanceTexts } from '../../../i18n/attendance.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCountingWords } from '../use-counting-words.ts';

/** The figures that the attendance register makes: they are read here and changed there. */
export function RegisterFields({ view }: { readonly view: BallotSessionView }) {
  const { s, election, format } = useCountingWords();
  const { t } = useText(attendanceTexts);
  const { register } = view;
  if (!register) return null;
  const { convened, present, excluded, expected } = register;
  const base = convened - countExcluded(excluded);
  return (
    <>
      <dl className="roll-register">
        <div>
          <dt>{s('roll.convened')}</dt>
          <dd>{format.integer(convened)}</dd>
        </div>
        <div>
          <dt>{s('roll.present')}</dt>
          <dd>{format.integer(present)}</dd>
        </div>
        {excluded.map(({ reason, count }) => (
          <div key={reason}>
            <dt>{election.exclusion[reason]}</dt>
            <dd>{format.integer(count)}</dd>
          </div>
        ))}
      </dl>
      <p className="hands-note">
        {s('roll.base', {
          base: format.integer(base),
          threshold: format.integer(Math.floor(base / 2) + 1),
        })}{' '}
        {t('room.byRegister')} <RegisterLink view={view} />
      </p>
      {expected > 0 && (
        <p className="hands-note" role="status">
          {t('room.expected', { n: format.integer(expected) })}
        </p>
      )}
    </>
  );
}

/** The way to the register of those who vote on this ballot. */
function RegisterLink({ view }: { readonly view: BallotSessionView }) {
  const { t } = useText(attendanceTexts);
  const gathering = gatheringOf(view);
  const asked = gathering === 'congress' ? '' : `?gathering=${gathering}`;
  return <Link to={`/congresses/${view.congressId}/register${asked}`}>{t('room.register')}</Link>;
}

/** Said beside figures that are typed: where they would come from by themselves. */
export function NoRegister({ view }: { readonly view: BallotSessionView }) {
  const { t } = useText(attendanceTexts);
  return (
    <>
      {t('room.noRegister')} <RegisterLink view={view} />
    </>
  );
}
