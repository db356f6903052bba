import type { FaultKind } from '../../support/papers/fault-kind.ts';
import { faultKinds } from '../../support/papers/fault-kinds.ts';
import { paperWithFaults } from '../../support/papers/inject-faults.ts';
import { wordsOf, type PaperOwner } from '../../support/papers/paper-owner.ts';
import { isSeen, readMade } from '../../support/papers/seen-faults.ts';
import type { DraftPage } from '../pages/draft-page.ts';

/** The office of Phú Quốc, which the demonstration gives an account. */
export const phuQuoc: PaperOwner = {
  level: 'huyện',
  name: 'Phú Quốc',
  issuingBody: 'Huyện ủy Phú Quốc',
  superior: 'tỉnh Kiên Giang',
  bodySymbol: 'HU',
};

/** What was put into a paper, and what of it the findings on screen do not show at its place. */
export interface BroughtFaults {
  readonly planted: number;
  readonly unseen: readonly string[];
}

/** What became of the findings after the mechanical repair and after the paper was written anew. */
export interface SettledFaults {
  readonly repaired: number;
  /** Findings that the page says were settled by the paper written anew. */
  readonly fixed: readonly string[];
  /** Rules of errors and warnings that are left. */
  readonly left: readonly string[];
}

/** Uploads a paper with every kind of fault in it as the next version of a draft, and reads the findings beside its pages. */
export async function bringFaultyPaper(
  draft: DraftPage,
  asked: {
    readonly paper: FaultKind['paper'];
    readonly owner: PaperOwner;
    readonly version: number;
  },
): Promise<BroughtFaults> {
  const { paper, owner, version } = asked;
  const say = wordsOf(owner);
  const faults = faultKinds
    .filter((fault) => fault.paper === paper)
    .map((fault) => (fault.at === undefined ? fault : { ...fault, at: say(fault.at) }));
  const bytes = await paperWithFaults(paper, faultKinds, owner);
  await draft.bring({ name: `${paper}.docx`, bytes }, 'Bản của văn phòng soạn');
  await draft.waitForVersion(version);
  const shown = { file: readMade(bytes), findings: await draft.places() };
  const unseen = faults.filter((fault) => !isSeen(fault, shown)).map(({ id }) => id);
  return { planted: faults.length, unseen };
}

/** Lets the program repair what is mechanical, then uploads the same paper without a fault. */
export async function settleFaultyPaper(
  draft: DraftPage,
  asked: {
    readonly paper: FaultKind['paper'];
    readonly owner: PaperOwner;
    readonly version: number;
  },
): Promise<SettledFaults> {
  const { paper, owner, version } = asked;
  await draft.repair();
  await draft.waitForVersion(version + 1);
  const repaired = (await draft.fixed()).length;
  const bytes = await paperWithFaults(paper, [], owner);
  await draft.bring({ name: `${paper}.docx`, bytes }, 'Sửa theo nhận xét của phần mềm');
  await draft.waitForVersion(version + 2);
  const left = (await draft.places()).filter(({ severity }) => severity !== 'info');
  return { repaired, fixed: await draft.fixed(), left: left.map(({ rule }) => rule) };
}
