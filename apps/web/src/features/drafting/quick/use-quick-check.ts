import { quickRoutes, type FindingView, type QuickCheckView } from '@daihoi/contract/drafting';
import type { Route } from '@daihoi/contract/http';
import { compareFindings } from '@daihoi/domain/drafting';
import { useState } from 'react';
import { fetchFile } from '../../../api/fetch-file.ts';
import type { Refusal } from '../../../api/refusal.ts';
import { useSendFile } from '../../../api/use-send-file.ts';
import { saveFile } from '../../../lib/save-file.ts';

/** What the reader says of the file where the program guessed otherwise. */
export interface Told {
  readonly kind?: string;
  readonly date?: string;
}

/** Why a finding stands, as long as the page is open. */
export interface Stands {
  readonly reason: string;
  readonly at: string;
}

/** What became of the findings of the file before. */
export interface SinceBefore {
  readonly name: string;
  readonly fixed: readonly FindingView[];
  readonly fresh: readonly string[];
}

/** A file that was checked. It lives in this page alone: each question sends it again. */
export interface QuickFile {
  readonly file: File;
  readonly told: Told;
  readonly view: QuickCheckView;
  readonly since: SinceBefore | undefined;
  /** Tells two checks apart. */
  readonly time: number;
}

/** One file after another, what stands in them, and what can be taken home. */
export function useQuickCheck() {
  const [here, setHere] = useState<QuickFile>();
  const [stands, setStands] = useState<ReadonlyMap<string, Stands>>(new Map());
  const { sending, refused, send } = useSendFile(quickRoutes.check);
  const taking = useTaking();
  return { here, stands, sending, refused, taking, check, stand, drop, repair, report };

  /** A newer file is held against the one before; the same one asked anew is not. */
  async function check(file: File, told: Told): Promise<void> {
    taking.forget();
    const sent = await send(file, { query: told });
    if (!sent.ok) return;
    const newer = here !== undefined && here.file !== file;
    const since = newer ? sinceBefore(here, sent.value) : here?.since;
    setHere({ file, told, view: sent.value, since, time: performance.now() });
  }

  function stand(key: string, reason: string | undefined): void {
    const next = new Map(stands);
    if (reason === undefined) next.delete(key);
    else next.set(key, { reason, at: new Date().toISOString() });
    setStands(next);
  }

  function drop(): void {
    setHere(undefined);
    setStands(new Map());
    taking.forget();
  }

  async function repair(): Promise<void> {
    if (here) await taking.take(quickRoutes.repair, here, new FormData());
  }

  async function report(): Promise<void> {
    if (!here) return;
    const form = new FormData();
    const keys = new Set(here.view.findings.map(({ key }) => key));
    const accepted = [...stands]
      .filter(([key]) => keys.has(key))
      .map(([key, { reason }]) => ({ key, reason }));
    form.append('accepted', JSON.stringify(accepted));
    await taking.take(quickRoutes.report, here, form);
  }
}

export type QuickCheck = ReturnType<typeof useQuickCheck>;

/** Files that the server makes of the dropped one. The words of a form stand before its file. */
function useTaking() {
  const [busy, setBusy] = useState<Route>();
  const [refused, setRefused] = useState<Refusal>();
  return { busy, refused, take, forget: () => setRefused(undefined) };

  async function take(route: Route, { file, told }: QuickFile, form: FormData): Promise<void> {
    form.append('file', file, file.name);
    setBusy(route);
    const fetched = await fetchFile(route, { form, query: told });
    setBusy(undefined);
    setRefused(fetched.ok ? undefined : fetched.error);
    if (fetched.ok) saveFile(fetched.value);
  }
}

function sinceBefore(before: QuickFile, now: QuickCheckView): SinceBefore {
  const { findings, fileName } = before.view;
  const { fixed, fresh } = compareFindings(
    findings.map(({ key }) => key),
    now.findings.map(({ key }) => key),
  );
  return {
    name: fileName,
    fixed: findings.filter(({ key }) => fixed.includes(key)),
    fresh,
  };
}
