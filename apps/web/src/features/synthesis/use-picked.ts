import { useCallback, useMemo, useState } from 'react';

/** What is chosen at a place: whole proposals with their text, and single lines with the group they were seen in. */
export interface Picked {
  readonly proposals: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, { readonly seenIn: string | null; readonly text: string }>;
}

export interface Picking {
  readonly picked: Picked;
  readonly count: number;
  pickProposal(first: string, text: string): void;
  pickLine(id: string, line: { readonly seenIn: string | null; readonly text: string }): void;
  clear(): void;
}

const nothing: Picked = { proposals: new Map(), lines: new Map() };

/** What is chosen; choosing again takes it back. */
export function usePicked(): Picking {
  const [picked, setPicked] = useState(nothing);
  const pickProposal = useCallback<Picking['pickProposal']>(
    (first, text) =>
      setPicked((before) => ({ ...before, proposals: toggled(before.proposals, first, text) })),
    [],
  );
  const pickLine = useCallback<Picking['pickLine']>(
    (id, line) => setPicked((before) => ({ ...before, lines: toggled(before.lines, id, line) })),
    [],
  );
  const clear = useCallback(() => setPicked(nothing), []);
  return useMemo(
    () => ({
      picked,
      count: picked.proposals.size + picked.lines.size,
      pickProposal,
      pickLine,
      clear,
    }),
    [picked, pickProposal, pickLine, clear],
  );
}

function toggled<T>(before: ReadonlyMap<string, T>, key: string, value: T): ReadonlyMap<string, T> {
  const after = new Map(before);
  if (!after.delete(key)) after.set(key, value);
  return after;
}

/** What is sent of it. */
export function sentOf({ proposals, lines }: Picked) {
  return {
    proposals: [...proposals.keys()],
    lines: [...lines].map(([id, { seenIn }]) => ({ id, seenIn })),
  };
}

/** The text that a new group begins with: that of the first thing chosen. */
export function firstText({ proposals, lines }: Picked): string {
  const [proposal] = proposals.values();
  const [line] = lines.values();
  return proposal ?? line?.text ?? '';
}
