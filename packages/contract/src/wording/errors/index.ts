import { archiveErrors } from './archive.ts';
import { attendanceErrors } from './attendance.ts';
import { ballotErrors } from './ballot.ts';
import { ballotScanErrors } from './ballot-scan.ts';
import { ballotPeopleErrors } from './ballot-people.ts';
import { ballotSealErrors } from './ballot-seal.ts';
import { ballotSessionErrors } from './ballot-session.ts';
import { commentErrors } from './comments.ts';
import { complaintErrors } from './complaint.ts';
import { confidentialErrors } from './confidential.ts';
import { congressErrors } from './congress.ts';
import { dossierErrors } from './dossier.ts';
import { draftingErrors } from './drafting.ts';
import { electionErrors } from './election.ts';
import { fileErrors } from './files.ts';
import { issuingErrors } from './issuing.ts';
import { oidcErrors } from './oidc.ts';
import { paperCheckErrors } from './paper-check.ts';
import { progressErrors } from './progress.ts';
import { peopleErrors } from './people.ts';
import { publicCommentErrors } from './public-comments.ts';
import { releasingErrors } from './releasing.ts';
import { rehearsalErrors } from './rehearsal.ts';
import { reportErrors } from './report.ts';
import { organisationErrors } from './organisation.ts';
import { requestErrors } from './request.ts';
import { resultErrors } from './result.ts';
import { resumptionErrors } from './resumption.ts';
import { seasonErrors } from './season.ts';
import { secondPersonErrors } from './second-person.ts';
import { sessionErrors } from './session.ts';
import { synthesisErrors } from './synthesis.ts';
import { templateErrors } from './templates.ts';

export { ballotErrors } from './ballot.ts';
export type { ErrorWording } from './error-wording.ts';

/** What is wrong, where, and what to do: one row per code that can leave the program, gathered from the areas. */
export const errorWording = {
  ...archiveErrors,
  ...attendanceErrors,
  ...requestErrors,
  ...organisationErrors,
  ...rehearsalErrors,
  ...reportErrors,
  ...sessionErrors,
  ...peopleErrors,
  ...oidcErrors,
  ...ballotErrors,
  ...ballotScanErrors,
  ...ballotPeopleErrors,
  ...ballotSealErrors,
  ...ballotSessionErrors,
  ...commentErrors,
  ...complaintErrors,
  ...confidentialErrors,
  ...congressErrors,
  ...dossierErrors,
  ...draftingErrors,
  ...fileErrors,
  ...seasonErrors,
  ...secondPersonErrors,
  ...issuingErrors,
  ...paperCheckErrors,
  ...progressErrors,
  ...publicCommentErrors,
  ...releasingErrors,
  ...resumptionErrors,
  ...electionErrors,
  ...resultErrors,
  ...synthesisErrors,
  ...templateErrors,
} as const;

export type WireCode = keyof typeof errorWording;
