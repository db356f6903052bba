import { unitRoutes, type ChangeOutcome, type UnitPage } from '@daihoi/contract/organisation';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '../../api/call.ts';
import { isStale } from '../../api/refusal.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Form, FormActions } from '../../components/form.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { commonTexts } from '../../i18n/common.ts';
import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { ChangeFields, ChangeHead } from './change-fields.tsx';
import { Consequences } from './consequences.tsx';
import { Meanwhile, type Order } from './meanwhile.tsx';
import { missingFields } from './missing-fields.ts';
import { fieldsOf, readChange, type ChangeKind } from './read-change.ts';
import { Refused } from './refused.tsx';
import type { Picked } from './unit-picker.tsx';
import { useFieldLabels } from './use-field-labels.ts';

interface ChangeDialogProps {
  readonly page: UnitPage;
  readonly onClose: () => void;
}

/**
 * A change by a deciding paper in two steps: what is to change, then what follows from it. The unit stays as it was when
 * the dialog was opened; who changed it meanwhile is shown before anything is recorded over it.
 */
export function ChangeDialog({ page, onClose }: ChangeDialogProps) {
  const { t } = useText(organisationTexts);
  const [seen, setSeen] = useState(page);
  const [meanwhile, setMeanwhile] = useState<{ readonly order: Order; readonly now: UnitPage }>();
  const navigate = useNavigate();
  const preview = useAct(unitRoutes.previewChange);
  const change = useAct(unitRoutes.change);
  const [tried, setTried] = useState<{ readonly order: Order; readonly outcome: ChangeOutcome }>();
  const params = { unitId: page.unit.id };
  async function handleTry(order: Order): Promise<void> {
    const outcome = await preview.send({ params, body: order });
    change.reset();
    if (outcome.ok) setTried({ order, outcome: outcome.value });
    else if (isStale(outcome.error)) await faceOther(order);
  }
  async function handleConfirm(order: Order): Promise<void> {
    const done = await change.send({ params, body: order });
    if (!done.ok) return isStale(done.error) ? faceOther(order) : undefined;
    onClose();
    if (done.value.unitId !== page.unit.id) await navigate(`/units/${done.value.unitId}`);
  }
  async function faceOther(order: Order): Promise<void> {
    const now = await call(unitRoutes.show, { params, query: {} });
    setTried(undefined);
    if (now.ok) setMeanwhile({ order, now: now.value });
  }
  async function goOn(order: Order, now: UnitPage): Promise<void> {
    take(now);
    await handleTry(order);
  }
  function take(now: UnitPage): void {
    setSeen(now);
    setMeanwhile(undefined);
    preview.reset();
  }
  return (
    <Dialog title={t('change.title', { name: page.unit.shortName })} open onClose={onClose}>
      {meanwhile && (
        <Meanwhile
          order={meanwhile.order}
          now={meanwhile.now}
          seen={seen}
          onGoOn={(order) => void goOn(order, meanwhile.now)}
          onBack={() => take(meanwhile.now)}
        />
      )}
      <div hidden={tried !== undefined || meanwhile !== undefined}>
        <ChangeForm page={seen} state={preview.state} onTry={handleTry} onClose={onClose} />
      </div>
      {tried && (
        <Consequences
          outcome={tried.outcome}
          state={change.state}
          onBack={() => setTried(undefined)}
          onConfirm={() => void handleConfirm(tried.order)}
        />
      )}
    </Dialog>
  );
}

interface ChangeFormProps {
  readonly page: UnitPage;
  readonly state: ReturnType<typeof useAct>['state'];
  readonly onTry: (order: Order) => Promise<void>;
  readonly onClose: () => void;
}

function ChangeForm({ page, state, onTry, onClose }: ChangeFormProps) {
  const { t } = useText(organisationTexts);
  const common = useText(commonTexts);
  const labels = useFieldLabels();
  const [kind, setKind] = useState<ChangeKind>('rename');
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  function handleSend(form: FormData): void {
    const asked = [...fieldsOf[kind], ...paperFields];
    const need = t('change.need');
    const missing = [
      ...missingFields(form, Object.fromEntries(asked.map((name) => [name, labels[name]])), need),
      ...missingPick(kind, picked).map((at) => ({ at, label: labels[at], message: need })),
    ];
    setErrors(missing);
    const change = readChange({ kind, form, picked: picked.map((unit) => unit.id), page });
    if (missing.length === 0 && change)
      void onTry({ ...headOf(form), version: page.unit.version, change });
  }
  return (
    <Form onSend={handleSend} errors={errors}>
      <ChangeHead
        onKind={(next) => {
          setKind(next);
          setPicked([]);
          setErrors([]);
        }}
      />
      <ChangeFields key={kind} kind={kind} page={page} picked={picked} onPick={setPicked} />
      <Refused state={state} />
      <FormActions>
        <Button type="submit" kind="act" busy={state.status === 'sending'}>
          {t('change.preview')}
        </Button>
        <Button kind="text" onPress={onClose}>
          {common.t('act.cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}

const paperFields = ['paperNumber', 'paperIssuedOn', 'paperIssuer', 'effectiveOn'] as const;

function missingPick(
  kind: ChangeKind,
  picked: readonly Picked[],
): readonly ('parent' | 'merged')[] {
  if (picked.length > 0) return [];
  if (kind === 'move') return ['parent'];
  return kind === 'mergeInto' ? ['merged'] : [];
}

function headOf(form: FormData): Pick<Order, 'effectiveOn' | 'paper'> {
  return {
    effectiveOn: formText(form, 'effectiveOn'),
    paper: {
      number: formText(form, 'paperNumber'),
      issuedOn: formText(form, 'paperIssuedOn'),
      issuer: formText(form, 'paperIssuer'),
    },
  };
}
