import type {
  DossierLine as Line,
  DossierPage,
  DossierPaperRow,
  RemarkRow,
  RoundRow,
} from '@daihoi/application/dossier';
import type { DossierLine, DossierPaper, DossierView, Remark } from '@daihoi/contract/dossier';

/** A dossier as it travels. */
export function toDossier(page: DossierPage): DossierView {
  return {
    phase: page.phase,
    mayUpload: page.mayUpload,
    mayReview: page.mayReview,
    lines: page.lines.map(toLine),
    rounds: page.rounds.map(toRound),
  };
}

function toLine({ asked, paper, past, remarks, changed }: Line): DossierLine {
  return {
    key: asked.key,
    code: asked.code,
    names: { ...asked.names },
    election: asked.election ? { ...asked.election } : null,
    required: asked.need.kind === 'required',
    condition: asked.need.kind === 'conditional' ? asked.need.condition : null,
    source: { ...asked.source },
    confidence: asked.confidence,
    paper: paper ? toPaper(paper) : null,
    past: past.map(toPaper),
    remarks: remarks.map(toRemark),
    changed,
  };
}

function toPaper(row: DossierPaperRow): DossierPaper {
  return {
    id: row.id,
    number: row.number ?? null,
    issuedOn: row.issuedOn ?? null,
    fileName: row.fileName,
    mediaType: row.file.mediaType,
    bytes: row.file.bytes,
    uploadedAt: row.uploadedAt,
    uploadedBy: row.uploadedBy.name,
    looks: row.looks.map((look) => ({ ...look })),
    verdict: row.verdict,
    reviewedAt: row.reviewedAt ?? null,
    reviewedBy: row.reviewedBy?.name ?? null,
    removedAt: row.removedAt ?? null,
  };
}

function toRemark(row: RemarkRow): Remark {
  return {
    id: row.id,
    round: row.round,
    text: row.text,
    madeAt: row.madeAt,
    madeBy: row.madeBy.name,
    answer: row.answer ?? null,
    answeredAt: row.answeredAt ?? null,
    answeredBy: row.answeredBy?.name ?? null,
  };
}

function toRound(row: RoundRow) {
  return {
    number: row.number,
    submittedAt: row.submittedAt,
    submittedBy: row.submittedBy.name,
    outcome: row.outcome ?? null,
    decidedAt: row.decidedAt ?? null,
    decidedBy: row.decidedBy?.name ?? null,
  };
}
