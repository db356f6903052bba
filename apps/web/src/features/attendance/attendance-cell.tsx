import type { RegisterLine, RegisterView, SeenBody } from '@daihoi/contract/attendance';
import { exclusionReasons, exclusionsOf } from '@daihoi/domain/election';
import { Check, X } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { useAttendanceWords } from './use-attendance-words.ts';

interface AttendanceCellProps {
  readonly line: RegisterLine;
  readonly view: Pick<RegisterView, 'body' | 'open'>;
  /** Who took the place of this delegate. */
  readonly by: string | undefined;
  readonly onMark: (line: RegisterLine, attendance: SeenBody) => Promise<unknown>;
}

/** Present or away with one press; whoever is away is counted unless a reason of the regulation takes him or her out. */
export function AttendanceCell({ line, view, by, onMark }: AttendanceCellProps) {
  const { t, exclusion } = useAttendanceWords();
  const { attendance, name } = line;
  if (attendance.kind === 'replaced') return t('replacedBy', { name: by ?? '' });
  if (!view.open)
    return attendance.kind === 'absent' && attendance.exclusion !== null
      ? exclusion[attendance.exclusion]
      : t(attendance.kind);
  return (
    <div className="register-mark" role="group" aria-label={t('stateOf', { name })}>
      <Button
        size="small"
        icon={Check}
        pressed={attendance.kind === 'present'}
        onPress={() => attendance.kind !== 'present' && void onMark(line, { kind: 'present' })}
      >
        {t('present')}
      </Button>
      <Button
        size="small"
        icon={X}
        pressed={attendance.kind === 'absent'}
        onPress={() =>
          // A second press would take the reason back that was chosen since.
          attendance.kind !== 'absent' && void onMark(line, { kind: 'absent', exclusion: null })
        }
      >
        {t('absent')}
      </Button>
      {attendance.kind === 'absent' && (
        <select
          className="control register-reason"
          aria-label={t('reasonOf', { name })}
          value={attendance.exclusion ?? ''}
          onChange={({ target }) => {
            const chosen = exclusionReasons.find((each) => each === target.value) ?? null;
            void onMark(line, { kind: 'absent', exclusion: chosen });
          }}
        >
          <option value="">{t('counted')}</option>
          {exclusionsOf(view.body).map((reason) => (
            <option key={reason} value={reason}>
              {exclusion[reason]}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
