import { ballotPeopleRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { canBeFound, headDeciders } from '@daihoi/domain/ballot-session';
import { useAct } from '../../../api/use-act.ts';
import { RadioGroup, Select } from '../../../components/choice-fields.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { TextField } from '../../../components/text-field.tsx';
import { formText } from '../../../lib/form-text.ts';
import { addressOf, headOf, votingMembers } from '../ballot-view.ts';
import { HandsForm } from '../room/hands-form.tsx';
import { checkReason, reasonIn } from '../room/reason.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { usePeopleWords } from '../use-people-words.ts';
import './head-dialog.css';

interface HeadDialogProps {
  readonly view: BallotSessionView;
  readonly onClose: () => void;
}

/** The head has to stop: another member leads, two members sign. */
export function HeadDialog({ view, onClose }: HeadDialogProps) {
  const { t } = useCountingWords();
  const { p } = usePeopleWords();
  const head = headOf(view);
  return (
    <Dialog title={t('foot.head')} open onClose={onClose}>
      <div className="head-form">
        <p className="hands-note">{p('head.text', { name: head?.name ?? '' })}</p>
        {votingMembers(view).length < 3 && <p className="hands-note">{p('head.few')}</p>}
        <HeadForm view={view} onDone={onClose} />
      </div>
    </Dialog>
  );
}

/** Who leads from now on, who decided so, where it is written, why; then the two. */
function HeadForm({
  view,
  onDone,
}: {
  readonly view: BallotSessionView;
  readonly onDone: () => void;
}) {
  const { t } = useCountingWords();
  const { p } = usePeopleWords();
  const act = useAct(ballotPeopleRoutes.replaceHead);
  const head = headOf(view);
  const others = votingMembers(view).filter(({ id }) => id !== head?.id);
  return (
    <HandsForm
      view={view}
      asks="twoMembers"
      verb={p('head.verb')}
      state={act.state}
      check={(entered) => [...missingIn(entered, p), ...checkReason(entered, t)]}
      onHands={(hands, entered) =>
        void act
          .send({
            params: addressOf(view),
            body: {
              version: view.version,
              hands: [...hands],
              came: formText(entered, 'came'),
              decidedBy: deciderIn(entered) ?? 'congress',
              decision: formText(entered, 'decision').trim(),
              ...reasonIn(entered),
            },
          })
          .then(({ ok }) => ok && onDone())
      }
    >
      <Select
        name="came"
        label={p('head.came')}
        width="name"
        options={others.map(({ id, name, hasCode }) => ({
          value: id,
          label: hasCode ? name : t('hands.noCode', { name }),
        }))}
      />
      <RadioGroup
        name="decidedBy"
        label={p('head.decidedBy')}
        help={p('head.rule')}
        options={headDeciders.map((each) => ({ value: each, label: p(`head.by.${each}`) }))}
      />
      <TextField
        name="decision"
        label={p('head.decision')}
        help={p('head.decisionHelp')}
        maxLength={200}
      />
      <TextField name="reason" label={p('head.reason')} maxLength={500} />
    </HandsForm>
  );
}

function deciderIn(entered: FormData) {
  return headDeciders.find((each) => each === formText(entered, 'decidedBy'));
}

/** What nobody has said yet, at its field. */
function missingIn(
  entered: FormData,
  p: ReturnType<typeof usePeopleWords>['p'],
): readonly FieldError[] {
  const asked = ['came', 'decidedBy', 'decision'] as const;
  return asked
    .filter((at) => {
      const text = formText(entered, at).trim();
      return text === '' || (at === 'decision' && !canBeFound(text));
    })
    .map((at) => ({ at, label: p(`head.${at}`), message: p(`head.${at}Missing`) }));
}
