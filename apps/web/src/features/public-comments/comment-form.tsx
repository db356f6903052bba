import type { CommentPageKind } from '@daihoi/contract/public-comments';
import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../api/refusal.ts';
import { Button } from '../../components/button.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { publicCommentTexts } from '../../i18n/public-comments.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import type { KeptWords } from './kept-words.ts';
import { Received } from './received.tsx';
import { sendComment, type WrittenComment } from './send-comment.ts';
import type { KeptPage } from './use-kept-words.ts';

interface CommentFormProps {
  readonly page: KeptPage;
  readonly kind: CommentPageKind;
  /** 0 for the draft as a whole. */
  readonly paragraph: number;
  readonly onStop: () => void;
}

type Stage =
  | { readonly at: 'writing' }
  | { readonly at: 'sending' }
  | { readonly at: 'refused'; readonly error: Refusal }
  | { readonly at: 'sent'; readonly receipt: string };

/** A comment on a paragraph or on the whole: one field that matters, who writes, and one button. Nothing typed is ever lost. */
export function CommentForm({ page, kind, paragraph, onStop }: CommentFormProps) {
  const { t } = useText(publicCommentTexts);
  const [stage, setStage] = useState<Stage>({ at: 'writing' });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const box = useFirstFocus(page);
  if (stage.at === 'sent')
    return <Received receipt={stage.receipt} whole={paragraph === 0} onStop={onStop} />;
  return (
    <div className="comment-page-form" ref={box}>
      <FormTitle paragraph={paragraph} />
      <Form onSend={(entered) => void send(entered)} errors={errors}>
        <Fields page={page} kind={kind} paragraph={paragraph} />
        <p className="comment-page-quiet">{t('form.machine')}</p>
        <Said
          state={
            stage.at === 'refused' ? { status: 'refused', error: stage.error } : { status: 'idle' }
          }
        />
        <FormActions>
          <Button kind="act" type="submit" busy={stage.at === 'sending'}>
            {t(stage.at === 'sending' ? 'form.sending' : 'form.send')}
          </Button>
          <Button kind="text" onPress={onStop}>
            {t('form.stop')}
          </Button>
        </FormActions>
      </Form>
    </div>
  );

  async function send(entered: FormData): Promise<void> {
    if (stage.at === 'sending') return;
    const written = readWritten(entered, paragraph);
    const missing = missingIn(written, kind);
    setErrors(
      missing.map((at) => ({ at, label: t(`form.${at}`), message: t(`form.${at}Missing`) })),
    );
    if (missing.length > 0) return;
    setStage({ at: 'sending' });
    const sent = await sendComment(page.which, written, page.prover);
    if (!sent.ok) return setStage({ at: 'refused', error: sent.error });
    page.change((before) => withSent(before, { receipt: sent.value, paragraph }));
    setStage({ at: 'sent', receipt: sent.value });
  }
}

/** Under the title of the page a heading of the second level, within a part of the draft one of the third. */
function FormTitle({ paragraph }: Pick<CommentFormProps, 'paragraph'>) {
  const { t } = useText(publicCommentTexts);
  return paragraph === 0 ? (
    <h2>{t('form.aboutWhole')}</h2>
  ) : (
    <h3>{t('form.about', { n: paragraph })}</h3>
  );
}

function Fields({ page, kind, paragraph }: Omit<CommentFormProps, 'onStop'>) {
  const { t } = useText(publicCommentTexts);
  const { change } = page;
  const words = page.words();
  return (
    <>
      <TextField
        name="text"
        label={t('form.text')}
        help={t('form.textHelp')}
        lines={6}
        maxLength={8000}
        defaultValue={words.texts[paragraph] ?? ''}
        onType={(text) =>
          change((before) => ({ ...before, texts: { ...before.texts, [paragraph]: text } }))
        }
      />
      <TextField
        name="name"
        label={t('form.name')}
        {...(kind === 'member' ? { help: t('form.nameMember') } : { optional: true })}
        maxLength={120}
        autoComplete="name"
        defaultValue={words.name}
        onType={(name) => change((before) => ({ ...before, name }))}
      />
      <TextField
        name="contact"
        label={t('form.contact')}
        help={t('form.contactHelp')}
        optional
        maxLength={200}
        autoComplete="tel"
        defaultValue={words.contact}
        onType={(contact) => change((before) => ({ ...before, contact }))}
      />
    </>
  );
}

/** The form takes the focus when it is opened, and the device begins its sum meanwhile. */
function useFirstFocus({ prover }: KeptPage) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    prover.begin();
    box.current?.querySelector('textarea')?.focus();
  }, [prover]);
  return box;
}

function readWritten(entered: FormData, paragraph: number): WrittenComment {
  return {
    paragraph: paragraph === 0 ? null : paragraph,
    text: formText(entered, 'text').trim(),
    name: orNull(formText(entered, 'name')),
    contact: orNull(formText(entered, 'contact')),
  };
}

function orNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

function missingIn(written: WrittenComment, kind: CommentPageKind): readonly ('text' | 'name')[] {
  return [
    ...(written.text === '' ? (['text'] as const) : []),
    ...(kind === 'member' && written.name === null ? (['name'] as const) : []),
  ];
}

/** What was sent is no longer waiting to be sent; its receipt stands first. */
function withSent(before: KeptWords, sent: KeptWords['sent'][number]): KeptWords {
  const texts = Object.entries(before.texts).filter(([at]) => at !== String(sent.paragraph));
  return { ...before, texts: Object.fromEntries(texts), sent: [sent, ...before.sent] };
}
