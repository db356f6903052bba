import { mayLetStand } from '@daihoi/domain/drafting';
import { err, invariant, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import type { DocumentKind } from '@daihoi/domain/paper-format';
import { formatDate } from '@daihoi/domain/text';
import type { Actor } from '../access/index.ts';
import {
  paperQuestion,
  secretMarkOf,
  type CheckedPaper,
  type ExaminationRefusal,
  type RepairRefusal,
  type SecretMark,
} from '../checking/index.ts';
import type { ClaimedFile } from '../files/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import { picturesOf, type Paper } from '../papers/index.ts';
import type { Ports } from '../ports/ports.ts';
import { fillWords } from '../result/words.ts';
import { reportPaper, type FindingSentences } from './check-report-paper.ts';
import { checkReportWords } from './data/check-report-words.ts';
import { repairWords } from './data/repair-words.ts';
import type { AcceptanceRow } from './draft-store.ts';
import { keptFindings, weightOf, type KeptFinding } from './kept-findings.ts';
import type { NothingToRepair } from './repair-version.ts';

/** A file that somebody dropped, and what they say of it. It is read and forgotten: nothing of it is stored. */
export interface QuickCheck {
  readonly file: ClaimedFile;
  readonly kind: DocumentKind | undefined;
  readonly date: CalendarDate | undefined;
}

export type QuickRefusal = ExaminationRefusal | SecretMark;

/** Checks any Word file for who dropped it, and takes the pictures of its pages: the file is not here when they are asked for. */
export async function quickCheck(
  ports: Ports,
  asked: QuickCheck,
): Promise<Result<CheckedPaper, QuickRefusal>> {
  const checked = await judge(ports, asked);
  if (!checked.ok) return checked;
  const { bytes } = asked.file;
  const { paper } = checked.value;
  return ok({ ...checked.value, pictures: await picturesOf(ports.documents, { bytes, paper }) });
}

/** What the check says. A file that carries a degree of secrecy is not looked into further. */
async function judge(
  ports: Ports,
  { file, kind, date }: QuickCheck,
): Promise<Result<Omit<CheckedPaper, 'pictures'>, QuickRefusal>> {
  const accepted = ports.files.checkDocument(file);
  if (!accepted.ok) return accepted;
  if (accepted.value.kind !== 'docx') return err({ code: 'paper-check.not-word', name: file.name });
  const paper = await ports.examiner.read(file);
  if (!paper.ok) return paper;
  const marked = secretMarkOf(paper.value, file.name);
  if (marked) return err(marked);
  const report = await ports.examiner.check(file, await paperQuestion(ports, { kind, date }));
  return report.ok ? ok({ fileName: file.name, report: report.value, paper: paper.value }) : report;
}

/** The same file with what is mechanical put right, as tracked changes in the name of who dropped it. */
export async function quickRepair(
  ports: Ports,
  actor: Actor,
  { file, kind, date }: QuickCheck,
): Promise<Result<ClaimedFile, QuickRefusal | RepairRefusal | NothingToRepair>> {
  const checked = await judge(ports, { file, kind, date });
  if (!checked.ok) return checked;
  const question = await paperQuestion(ports, { kind, date });
  const stamp = { author: actor.name, at: ports.clock.now() };
  const repaired = await ports.examiner.repair(file, { ...question, stamp });
  if (!repaired.ok) return repaired;
  const { bytes, repaired: mended } = repaired.value;
  if (mended.length === 0) return err({ code: 'draft.nothing-to-repair' });
  return ok({ name: file.name.replace(/\.docx$/iu, '') + repairWords.fileEnding, bytes });
}

/** What a reader lets stand of the findings, by their keys. */
export type QuickReasons = ReadonlyMap<string, string>;

/** What the check says of a dropped file, as a paper of the unit that its reader works for. */
export async function quickReport(
  ports: Ports,
  actor: Actor,
  asked: QuickCheck & { readonly reasons: QuickReasons; readonly sentences: FindingSentences },
): Promise<Result<Paper, QuickRefusal>> {
  const checked = await judge(ports, asked);
  if (!checked.ok) return checked;
  const { fileName, report } = checked.value;
  const date = formatDate(report.date, 'vi');
  const opening =
    report.dateFrom === 'today' ? checkReportWords.quickDay : checkReportWords.quickOpening;
  return ok(
    reportPaper({
      unit: await unitOf(ports, actor),
      today: ports.clock.today(),
      abstract: fillWords(checkReportWords.quickAbstract, { fileName }),
      opening: fillWords(opening, { fileName, date, by: actor.name, ruleSet: report.sets.layout }),
      findings: withReasons(keptFindings(report, []), asked.reasons, {
        at: ports.clock.now(),
        by: { id: actor.accountId, name: actor.name },
      }),
      sentences: asked.sentences,
    }),
  );
}

/** What has to be put right is, whatever reason somebody sends for it. */
function withReasons(
  findings: readonly KeptFinding[],
  reasons: QuickReasons,
  stamp: Pick<AcceptanceRow, 'at' | 'by'>,
): readonly KeptFinding[] {
  return findings.map((each) => {
    const reason = mayLetStand(weightOf(each.finding)) ? reasons.get(each.key) : undefined;
    return reason === undefined ? each : { ...each, accepted: { key: each.key, reason, ...stamp } };
  });
}

/** Where somebody works: the unit of the first right, else the home, else the top. */
async function unitOf({ read }: Pick<Ports, 'read'>, actor: Actor): Promise<UnitRow> {
  const [grant] = actor.grants;
  const home = grant?.unitId ?? (await read.accounts.byId(actor.accountId))?.home?.id;
  const unit = (home && (await read.units.byId(home))) ?? (await read.units.root());
  invariant(unit !== undefined, 'whoever is signed in has an organisation above');
  return unit;
}
