import {
  addStudyFile,
  checkStudyFile,
  readStudyFile,
  viewStudyFiles,
  type StudyFileRow,
} from '@daihoi/application/drafting';
import { documentMedia } from '@daihoi/application/files';
import type { Ports } from '@daihoi/application/ports';
import { studyRoutes, type StudyFileLine } from '@daihoi/contract/drafting';
import { err, ok } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import { toCheckedPaper } from './draft-shapes.ts';
import { whichDraft } from './which-draft.ts';

/** Files of thematic studies. */
export function studyAnswers(ports: Ports): Served {
  return serve(studyRoutes, {
    async list({ params }) {
      const files = await viewStudyFiles(ports, whichDraft(params));
      return files.ok ? ok({ files: files.value.map(toLine) }) : files;
    },
    async add({ params, query, actor, file }) {
      if (!file) return err({ code: 'upload.missing' });
      const command = { ...whichDraft(params), workId: query.work, file };
      return addStudyFile(ports, actor, command);
    },
    async file({ params }) {
      const read = await readStudyFile(ports, { ...whichDraft(params), fileId: params.fileId });
      if (!read.ok) return read;
      const { row, bytes } = read.value;
      return ok({ file: { name: row.fileName, mediaType: row.file.mediaType, bytes } });
    },
    async check({ params, lang }) {
      const checked = await checkStudyFile(ports, { ...whichDraft(params), fileId: params.fileId });
      return checked.ok ? ok(toCheckedPaper(checked.value, lang)) : checked;
    },
  });
}

function toLine(row: StudyFileRow): StudyFileLine {
  const { id, workId, number, fileName, uploadedAt } = row;
  const checkable = row.file.mediaType === documentMedia.docx;
  const looks = row.looks.map((look) => ({ ...look }));
  const uploadedBy = row.uploadedBy.name;
  return { id, workId, number, fileName, uploadedAt, uploadedBy, looks, checkable };
}
