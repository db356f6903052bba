import { gatherRoutes, type PassageView } from '@daihoi/contract/comments';
import { PencilLine } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { RadioGroup } from '../../../components/choice-fields.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { LeaveGuard } from '../../../components/leave-guard.tsx';
import { Said } from '../../../components/said.tsx';
import { useShortcuts } from '../../../components/shortcuts.tsx';
import { useCommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';
import type { About, Kept } from './about.ts';
import { ComposeFields } from './compose-fields.tsx';
import { readComment, type Source } from './read-comment.ts';

interface ComposeFormProps {
  readonly about: About;
  readonly passages: readonly PassageView[];
  readonly onAbout: (about: About) => void;
  /** Called when a comment of the unit on a passage was taken. */
  readonly onWritten: (paragraph: number) => void;
}

/** Writes a comment of the unit, or keys papers one after the other: Tab through the fields, Ctrl + Enter, the next one. */
export function ComposeForm(props: ComposeFormProps) {
  const { about, passages } = props;
  const { t } = useCommentWords();
  const compose = useCompose(props);
  const { box, source, errors, act, receipt } = compose;
  const keyed = source !== 'unit';
  return (
    <div ref={box} className="compose">
      <LeaveGuard unsaved={compose.typed} />
      <Form onSend={(entered) => void compose.send(entered)} errors={errors}>
        <SourceChoice source={source} onChoose={compose.choose} />
        <ComposeFields
          key={`${source}.${compose.round}.${about.time}`}
          source={source}
          about={about}
          passages={passages}
          kept={compose.kept}
          onTyped={compose.setTyped}
        />
        <Said state={act.state} />
        {receipt !== undefined && (
          <p role="status" className="comments-note">
            {t('write.done', { code: receipt })}
          </p>
        )}
        <FormActions>
          <Button kind="act" type="submit" icon={PencilLine} busy={act.state.status === 'sending'}>
            {t(keyed ? 'write.sendNext' : 'write.send')}
          </Button>
          <span className="comments-keys">{t('write.keys')}</span>
        </FormActions>
      </Form>
    </div>
  );
}

function useCompose({ about, passages, onAbout, onWritten }: ComposeFormProps) {
  const words = useCommentWords();
  const { params, view } = useConsultation();
  const act = useAct(gatherRoutes.write);
  const [source, setSource] = useState<Source>('unit');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [next, setNext] = useState<NextForm>({ round: 0, goOn: false });
  const [receipt, setReceipt] = useState<string>();
  const [typed, setTyped] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const kept = useRef<Kept>(nothing(view.meeting?.membersPresent));
  useSendKey(box);
  useFocusOnPick(box, about.time);
  useFocusOnNext(box, next);
  return {
    act,
    source,
    errors,
    round: next.round,
    receipt,
    box,
    typed,
    setTyped,
    kept: kept.current,
    send,
    choose,
  };

  function choose(next: Source): void {
    setSource(next);
    setReceipt(undefined);
  }

  async function send(entered: FormData): Promise<void> {
    const read = readComment(entered, { source, passages, words });
    setErrors(read.errors);
    setReceipt(undefined);
    if (!read.comment) return;
    const quoted = read.comment.paragraph === (about.paragraph ?? null) ? about.passage : '';
    const sent = await act.send({ params, body: { ...read.comment, source, passage: quoted } });
    if (!sent.ok) return;
    kept.current = nothing(read.comment.persons);
    setTyped(false);
    setReceipt(sent.value.receipt);
    setNext(({ round }) => ({ round: round + 1, goOn: source !== 'unit' }));
    if (source !== 'unit') return;
    onAbout({ paragraph: undefined, passage: '', time: 0 });
    if (about.paragraph !== undefined) onWritten(about.paragraph);
  }
}

function nothing(persons: number | undefined): Kept {
  return { text: '', name: '', contact: '', persons };
}

/** Ctrl + Enter sends from any field. */
function useSendKey(box: { readonly current: HTMLDivElement | null }): void {
  const { t } = useCommentWords();
  const shortcuts = useMemo(
    () => [
      {
        keys: 'Ctrl+Enter',
        says: t('write.send'),
        run: () => box.current?.querySelector('form')?.requestSubmit(),
      },
    ],
    [t, box],
  );
  useShortcuts(shortcuts);
}

/** Whoever picks a passage goes on typing at once. */
function useFocusOnPick(box: { readonly current: HTMLDivElement | null }, time: number): void {
  useEffect(() => {
    if (time > 0) box.current?.querySelector('textarea')?.focus();
  }, [box, time]);
}

/** The empty form after one that was taken; whoever keys papers goes on with the next name. */
interface NextForm {
  readonly round: number;
  readonly goOn: boolean;
}

function useFocusOnNext(
  box: { readonly current: HTMLDivElement | null },
  { round, goOn }: NextForm,
): void {
  useEffect(() => {
    if (goOn) box.current?.querySelector<HTMLElement>('[data-field="authorName"] input')?.focus();
  }, [box, round, goOn]);
}

interface SourceChoiceProps {
  readonly source: Source;
  readonly onChoose: (source: Source) => void;
}

/** Whose comment it is; where only the unit is asked there is nothing to choose. */
function SourceChoice({ source, onChoose }: SourceChoiceProps) {
  const { t } = useCommentWords();
  const { view } = useConsultation();
  const sources: readonly Source[] = [
    'unit',
    ...(view.asksMembers ? (['member'] as const) : []),
    ...(view.asksPublic && view.isOwn ? (['public'] as const) : []),
  ];
  if (sources.length === 1) return null;
  return (
    <RadioGroup
      name="source"
      label={t('write.kind')}
      defaultValue={source}
      options={sources.map((each) => ({ value: each, label: t(`write.${each}`) }))}
      onChoose={(chosen) => {
        const next = sources.find((each) => each === chosen);
        if (next) onChoose(next);
      }}
    />
  );
}
