import { loadPreparedLayout } from '@daihoi/adapters/imaging';
import type { BallotLayout } from '@daihoi/counting/layout';
import type { PreparedLayout } from '@daihoi/counting/reading';
import { blankPage, type BlankPage } from './blank-page.ts';

/** A layout ready for both sides: the hand that marks it and the reader. */
export interface LoadedLayout {
  readonly layout: BallotLayout;
  readonly prepared: PreparedLayout;
  readonly blanks: readonly BlankPage[];
}

/** Reads a layout as `ballot make` writes it. */
export async function loadLayout(text: string): Promise<LoadedLayout> {
  const prepared = await loadPreparedLayout(text);
  if (!prepared.ok) throw new Error(`the layout is wrong at ${prepared.error.at}`);
  const blanks = prepared.value.pages.map(({ page, clean }) => blankPage(page, clean));
  return { layout: prepared.value.layout, prepared: prepared.value, blanks };
}
