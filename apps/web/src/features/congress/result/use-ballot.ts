import { useState } from 'react';
import { useNavigate } from 'react-router';
import { resultRoutes, type BallotView } from '@daihoi/contract/result';
import type { ElectionCount, ElectionRefusal } from '@daihoi/domain/election';
import { useAct, type ActState } from '../../../api/use-act.ts';
import type { FieldError } from '../../../components/form-context.ts';
import { judgeForm, readDraft, type BallotDraft, type BallotPlace } from './ballot-draft.ts';
import { useFieldLabels } from './field-labels.ts';
import { useResultWords } from './use-result-words.ts';

/** What the figures typed so far decide. */
export type Judgement =
  | { readonly kind: 'waiting'; readonly missing: number }
  | { readonly kind: 'refused'; readonly refusal: ElectionRefusal }
  | { readonly kind: 'counted'; readonly count: ElectionCount };

export interface BallotAsk {
  readonly congressId: string;
  readonly place: BallotPlace;
  readonly start: BallotDraft;
  /** The ballot as it is stored now; somebody else may change it meanwhile. */
  readonly saved: BallotView | undefined;
}

export interface BallotEdit {
  readonly draft: BallotDraft;
  readonly change: (next: BallotDraft) => void;
  /** Called on leaving a field: what stands there is judged from now on. */
  readonly settle: () => void;
  readonly judgement: Judgement;
  readonly settled: BallotDraft;
  /** What was refused when the minutes were sent: shown above the form and at the fields. */
  readonly errors: readonly FieldError[];
  /** The same, or the contradiction that the figures show before they are sent. */
  readonly atFields: readonly FieldError[];
  readonly state: ActState;
  readonly conflict: BallotView | undefined;
  readonly submit: () => void;
  readonly takeMine: () => void;
}

/** The minutes of a ballot while they are typed: read, judged by the engine that the server uses, sent. */
export function useBallot({ congressId, place, start, saved }: BallotAsk): BallotEdit {
  const { t, refusal } = useResultWords();
  const goTo = useNavigate();
  const act = useAct(resultRoutes.ballot);
  const labelOf = useFieldLabels();
  const [draft, setDraft] = useState(start);
  const [settled, setSettled] = useState(start);
  const [version] = useState(saved?.version ?? 0);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const judgement = judgementOf(settled, place);
  const newer = saved && saved.version !== version ? saved : undefined;
  return {
    draft,
    settled,
    judgement,
    errors,
    atFields: errors.length > 0 ? errors : contradiction(judgement),
    state: act.state,
    conflict: act.state.status === 'stale' ? newer : undefined,
    change: setDraft,
    settle: () => setSettled(draft),
    submit: () => void send(version),
    takeMine: () => void send(newer?.version ?? version),
  };

  function contradiction(found: Judgement): readonly FieldError[] {
    if (found.kind !== 'refused') return [];
    const { at } = found.refusal;
    return [{ at, label: labelOf(at), message: refusal(found.refusal) }];
  }

  async function send(read: number): Promise<void> {
    setSettled(draft);
    const form = readDraft(draft);
    if (form.kind === 'missing') return setErrors(form.at.map(missing));
    const found = contradiction(judgementOf(draft, place));
    setErrors(found);
    if (found.length > 0) return;
    const params = { congressId, office: place.office, number: place.number };
    const sent = await act.send({ params, body: { version: read, form: form.form } });
    if (sent.ok) return void goTo(`/congresses/${congressId}#result`);
    const { at, message } = sent.error;
    if (at !== undefined) setErrors([{ at, label: labelOf(at), message }]);
  }

  function missing(at: string): FieldError {
    const key = at.endsWith('.name') ? 'ballot.missingName' : 'ballot.missing';
    return { at, label: labelOf(at), message: t(key) };
  }
}

function judgementOf(draft: BallotDraft, place: BallotPlace): Judgement {
  const read = readDraft(draft);
  if (read.kind === 'missing') return { kind: 'waiting', missing: read.at.length };
  const judged = judgeForm(read.form, place);
  return judged.ok
    ? { kind: 'counted', count: judged.value }
    : { kind: 'refused', refusal: judged.error };
}
