import { err, ok, type Result } from '../kernel/index.ts';
import type { Draft, DraftEditor } from './draft.ts';
import type { DraftRefusal } from './draft-refusal.ts';
import { isWithUnit } from './draft-state.ts';
import { mayChange } from './move-draft.ts';

/** Holds a free draft for one person; holding what one holds already changes nothing. */
export function holdDraft(draft: Draft, editor: DraftEditor): Result<Draft, DraftRefusal> {
  const refusal = mayChange(draft, editor.by);
  if (refusal) return err(refusal);
  return ok(draft.editor === undefined ? { ...draft, editor } : draft);
}

/** Lets go of a draft, or puts it into the hands of a colleague; only who holds it can. */
export function handOverDraft(
  draft: Draft,
  hands: { readonly from: DraftEditor['by']; readonly to: DraftEditor | undefined },
): Result<Draft, DraftRefusal> {
  if (!isWithUnit(draft.state)) return err({ code: 'draft.closed', state: draft.state });
  if (draft.editor?.by !== hands.from) return err({ code: 'draft.not-yours' });
  const { editor: _before, ...rest } = draft;
  return ok(hands.to === undefined ? rest : { ...rest, editor: hands.to });
}

/** Takes a draft out of the hands of a colleague who is away; the log keeps who did it and why. */
export function takeOverDraft(draft: Draft, editor: DraftEditor): Result<Draft, DraftRefusal> {
  if (!isWithUnit(draft.state)) return err({ code: 'draft.closed', state: draft.state });
  return ok({ ...draft, editor });
}
