import { may, type Actor } from '@daihoi/application/access';
import * as issuing from '@daihoi/application/issuing';
import * as releasing from '@daihoi/application/releasing';
import type * as wire from '@daihoi/contract/issuing';
import { toUnitRef } from './shapes.ts';

/** A line of the register. */
export function toRegistered(found: issuing.RegisteredPaper): wire.RegisteredPaper {
  const { paper, issuer, congress, report, replacedBy } = found;
  const { id, kind, number, issuedOn, title, checkCode } = paper;
  return {
    id,
    kind,
    number,
    issuedOn,
    title,
    checkCode,
    issuer: toUnitRef(issuer),
    congress: congress ? { id: congress.id, unit: toUnitRef(congress.unit) } : null,
    report: report ?? null,
    files: issuing.filesOf(paper),
    hasPage: paper.release !== undefined || kind === releasing.copyKind,
    replacedBy: replacedBy ? { id: replacedBy.id, number: replacedBy.number } : null,
  };
}

/** What a stranger is told: nothing that the head of the paper in hand does not say. */
export function toBrief(finding: issuing.CodeFinding): wire.BriefFinding {
  if (finding.verdict === 'unknown') return { verdict: 'unknown', paper: null };
  const { verdict, paper, purpose } = finding;
  const { number, issuedOn } = paper.paper;
  return { verdict, paper: { number, issuedOn, issuer: paper.issuer.fullName, purpose } };
}

export function toCodeFinding(finding: issuing.CodeFinding, actor: Actor): wire.CodeFinding {
  if (finding.verdict === 'unknown') return { verdict: 'unknown', paper: null };
  return { verdict: finding.verdict, paper: toFound(finding, actor) };
}

/** Which paragraphs were put in is told to those who may read the issued paper; the others only learn how many. */
export function toFileFinding(finding: issuing.FileFinding, actor: Actor): wire.FileFinding {
  if (finding.verdict === 'unknown') return { verdict: 'unknown', paper: null, difference: null };
  const paper = toFound(finding, actor);
  const difference = finding.verdict === 'changed' ? finding.difference : undefined;
  const added = paper.opens && difference ? [...difference.added] : [];
  return {
    verdict: finding.verdict,
    paper,
    difference: difference ? { ...difference, added } : null,
  };
}

function toFound({ paper: found, purpose }: issuing.Examined, actor: Actor): wire.FoundPaper {
  const { paper, issuer, congress, report } = found;
  const { id, kind, number, issuedOn, title, checkCode } = paper;
  const reader = [issuer, ...(congress ? [congress.unit] : [])].find(({ path }) =>
    may(actor, 'congress.view', path),
  );
  return {
    number,
    issuedOn,
    issuer: issuer.fullName,
    purpose,
    kind,
    title,
    checkCode,
    opens: reader
      ? {
          unitId: reader.id,
          paperId: id,
          files: issuing.filesOf(paper),
          congressId:
            congress && may(actor, 'congress.view', congress.unit.path) ? congress.id : null,
          reportId: report && may(actor, 'report.view', issuer.path) ? report.id : null,
        }
      : null,
  };
}
