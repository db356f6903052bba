import type { ExaminationRefusal, PaperQuestion, PaperReport } from '@daihoi/application/checking';
import type { ClaimedFile } from '@daihoi/application/files';
import type { Result } from '@daihoi/domain/kernel';
import type { PaperFile } from '@daihoi/domain/paper-format';

/** What the thread is asked. */
export type ExamineTask =
  | { readonly kind: 'check'; readonly file: ClaimedFile; readonly question: PaperQuestion }
  | { readonly kind: 'read'; readonly file: ClaimedFile };

/** What the thread answers. */
export type ExamineReply =
  | { readonly kind: 'check'; readonly outcome: Result<PaperReport, ExaminationRefusal> }
  | { readonly kind: 'read'; readonly outcome: Result<PaperFile, ExaminationRefusal> };
