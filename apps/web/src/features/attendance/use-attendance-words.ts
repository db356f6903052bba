import { electionWording } from '@daihoi/contract/election';
import { attendanceTexts } from '../../i18n/attendance.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';

/** Sentences and figures of the attendance register. */
export function useAttendanceWords() {
  const texts = useText(attendanceTexts);
  return { ...texts, format: useFormat(), exclusion: electionWording[texts.lang].exclusion };
}
