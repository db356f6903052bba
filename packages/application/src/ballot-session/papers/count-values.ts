import type { BallotSession } from '@daihoi/domain/ballot-session';
import type { ProgramValues } from '@daihoi/domain/paper-templates';
import { formatDate } from '@daihoi/domain/text';
import { assemblyName, officeOf, termText, type CountingFrame } from './counting-frame.ts';
import { countingWords } from './data/counting-words.ts';

/** What every signed paper of a count says around its figures, as fields of a template. */
export function countValues(session: BallotSession, frame: CountingFrame): ProgramValues {
  return {
    officeName: officeOf(session, frame),
    assemblyName: assemblyName(frame),
    ballotDay: formatDate(frame.on, 'vi'),
    ballotPlace: frame.place,
    term: termText(frame.term),
    signerPost: countingWords.roles.head,
    signerName: session.committee.find(({ role }) => role === 'head')?.name ?? '',
    confirmer: frame.confirmedBy ?? '',
  };
}
