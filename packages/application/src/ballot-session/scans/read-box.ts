import {
  agreedFigure,
  layScans,
  type BallotSession,
  type LaidScans,
  type Witness,
} from '@daihoi/domain/ballot-session';
import type { BallotLayout } from '@daihoi/counting/layout';
import { parseLayout } from '@daihoi/counting/reading';
import { parseJson } from '@daihoi/domain/kernel';
import type { Stores } from '../../ports/ports.ts';
import { scanPageId, type ScanProgress, type StoredScanPage } from './scan-store.ts';

/** Files and pages of a scanning witness, in the order in which they came. */
export interface BroughtScans {
  readonly files: readonly ScanProgress[];
  readonly pages: readonly StoredScanPage[];
}

/** Everything that one scanning witness has brought. */
export interface WitnessScans extends BroughtScans {
  readonly witness: Witness;
  readonly laid: LaidScans;
}

/** The printed numbers on each page of a ballot. */
export type LayoutRows = readonly (readonly number[])[];

/** Loads the files and pages of a scanning witness and lays them as ballots. */
export async function witnessScans(
  stores: Pick<Stores, 'ballotScans'>,
  session: BallotSession,
  witness: Witness,
): Promise<WitnessScans> {
  const all = await stores.ballotScans.files(session.id);
  const files = all.filter((each) => each.witness === witness);
  const pages = await stores.ballotScans.pages(session.id, witness);
  const rows = await scanLayoutRows(stores, session);
  return laidAs({ session, witness, rows }, { files, pages });
}

/** Lays what a scanning witness has brought as ballots. */
export function laidAs(
  of: { readonly session: BallotSession; readonly witness: Witness; readonly rows: LayoutRows },
  brought: BroughtScans,
): WitnessScans {
  const { session, witness, rows } = of;
  const laid = layScans({
    form: session.form,
    names: session.candidates.length,
    layout: rows.length === 0 ? [[]] : rows,
    collected: agreedFigure(session.collected) ?? 0,
    files: brought.files.map(({ id, sameAs, readAt }) => ({
      id,
      sameAs,
      read: readAt !== undefined,
    })),
    pages: brought.pages.map((page) => ({
      id: scanPageId(page.file, page.page),
      file: page.file,
      kind: page.kind,
      layoutPage: page.layoutPage,
      rows: page.rows,
      twin: page.twin,
    })),
    answers: (session.scanSettlements ?? [])
      .filter((each) => each.witness === witness)
      .map(({ answer }) => answer),
  });
  return { witness, ...brought, laid };
}

/** The printed numbers on each page of a ballot whose scans are read; empty while none came in. */
export async function scanLayoutRows(
  stores: Pick<Stores, 'ballotScans'>,
  session: Pick<BallotSession, 'id'>,
): Promise<LayoutRows> {
  const [first] = await stores.ballotScans.files(session.id);
  const layouts = first ? await stores.ballotScans.layouts(session.id) : [];
  const kept = layouts.find(({ hash }) => hash === first?.layoutHash);
  const layout = kept && parseLayoutText(kept.text);
  return layout?.pages.map(({ rows }) => rows.map(({ index }) => index)) ?? [];
}

/** A layout as it was kept; undefined when the text is not one. */
export function parseLayoutText(text: string): BallotLayout | undefined {
  const parsed = parseLayout(parseJson(text));
  return parsed.ok ? parsed.value : undefined;
}
