import { draftingRoutes, type DraftRemark, type DraftView } from '@daihoi/contract/drafting';
import { isWithUnit } from '@daihoi/domain/drafting';
import { MessageSquarePlus, Reply } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Button, LinkButton } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Said } from '../../../components/said.tsx';
import { unsentRemarks } from '../next-draft-step.ts';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';
import { WordsForm } from '../../../components/words-form.tsx';

/** A passage that is being remarked on; paragraph 0 stands for the whole paper. */
export interface Remarking {
  readonly paragraph: number;
  readonly passage: string;
}

interface RemarksCardProps {
  readonly draft: DraftView;
  readonly judging: boolean;
  readonly remarking: Remarking | undefined;
  readonly onRemark: (remarking: Remarking | undefined) => void;
  readonly onShow: (paragraph: number) => void;
}

/** What the superior says of passages, and what the unit answered. */
export function RemarksCard(props: RemarksCardProps) {
  const { t } = useDraftWords();
  const { draft, judging, remarking, onRemark, onShow } = props;
  const unsent = unsentRemarks(draft);
  const sent = draft.remarks.filter((remark) => !unsent.includes(remark));
  const mayAnswer = draft.mayWrite && isWithUnit(draft.state);
  if (!judging && draft.remarks.length === 0) return null;
  return (
    <Card
      title={t('remark.title')}
      {...(unsent.length > 0 ? { note: t('remark.unsent', { n: unsent.length }) } : {})}
    >
      {judging &&
        (remarking ? (
          <WriteRemark remarking={remarking} onDone={() => onRemark(undefined)} />
        ) : (
          <Button
            size="small"
            icon={MessageSquarePlus}
            onPress={() => onRemark({ paragraph: 0, passage: '' })}
          >
            {t('remark.add')}
          </Button>
        ))}
      {draft.remarks.length > 0 && (
        <ul className="drafting-list remarks-list">
          {[...unsent, ...sent.toReversed()].map((remark) => (
            <RemarkItem
              key={remark.id}
              remark={remark}
              mayRemove={judging && unsent.includes(remark)}
              mayAnswer={mayAnswer}
              onShow={onShow}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

function WriteRemark(props: { readonly remarking: Remarking; readonly onDone: () => void }) {
  const { remarking, onDone } = props;
  const { t } = useDraftWords();
  const { params, version } = useWhichDraft();
  const act = useAct(draftingRoutes.remark);
  const { paragraph, passage } = remarking;
  return (
    <div>
      <h3>{paragraph === 0 ? t('remark.add') : t('remark.addTo', { n: paragraph })}</h3>
      {passage !== '' && <p className="drafting-passage">“{passage}”</p>}
      <WordsForm
        key={paragraph}
        name="text"
        label={t('remark.label')}
        missing={t('remark.missing')}
        send={t('remark.send')}
        maxLength={4_000}
        state={act.state}
        onStop={onDone}
        onSend={(text) => void send(text)}
      />
    </div>
  );

  async function send(text: string): Promise<void> {
    const place = paragraph === 0 ? null : paragraph;
    const sent = await act.send({ params, body: { version, paragraph: place, passage, text } });
    if (sent.ok) onDone();
  }
}

interface RemarkItemProps {
  readonly remark: DraftRemark;
  readonly mayRemove: boolean;
  readonly mayAnswer: boolean;
  readonly onShow: (paragraph: number) => void;
}

function RemarkItem({ remark, mayRemove, mayAnswer, onShow }: RemarkItemProps) {
  const { t, moment } = useDraftWords();
  const { paragraph, passage, version } = remark;
  return (
    <li>
      <p className="drafting-passage">
        {paragraph === null ? (
          t('remark.whole')
        ) : (
          <LinkButton onPress={() => onShow(paragraph)}>
            {t('remark.place', { version, n: paragraph })}
          </LinkButton>
        )}
        {passage !== '' && <> · “{passage}”</>}
      </p>
      <p className="drafting-words">{remark.text}</p>
      <small>{t('remark.by', { who: remark.madeBy, when: moment(remark.madeAt) })}</small>
      {mayRemove && <RemoveRemark remark={remark} />}
      {!mayRemove && <Answer remark={remark} mayAnswer={mayAnswer} />}
    </li>
  );
}

function RemoveRemark({ remark }: Pick<RemarkItemProps, 'remark'>) {
  const { t } = useDraftWords();
  const { params, version } = useWhichDraft();
  const act = useAct(draftingRoutes.removeRemark);
  return (
    <div>
      <Button
        size="small"
        kind="text"
        busy={act.state.status === 'sending'}
        onPress={() =>
          void act.tell({ params: { ...params, remarkId: remark.id }, query: { version } })
        }
      >
        {t('remark.remove')}
      </Button>
      <Said state={act.state} />
    </div>
  );
}

function Answer({ remark, mayAnswer }: Pick<RemarkItemProps, 'remark' | 'mayAnswer'>) {
  const { t, moment } = useDraftWords();
  const [writing, setWriting] = useState(false);
  return (
    <>
      {remark.answer !== null && (
        <div className="drafting-answer">
          <p className="drafting-words">{remark.answer}</p>
          <small>
            {t('remark.answered')}
            {remark.answeredAt !== null &&
              ` · ${t('remark.by', { who: remark.answeredBy ?? '', when: moment(remark.answeredAt) })}`}
          </small>
        </div>
      )}
      {remark.answer === null && <small> · {t('remark.unanswered')}</small>}
      {mayAnswer && !writing && (
        <div>
          <Button size="small" icon={Reply} onPress={() => setWriting(true)}>
            {t(remark.answer === null ? 'remark.answer' : 'remark.change')}
          </Button>
        </div>
      )}
      {mayAnswer && writing && <WriteAnswer remark={remark} onDone={() => setWriting(false)} />}
    </>
  );
}

function WriteAnswer(props: { readonly remark: DraftRemark; readonly onDone: () => void }) {
  const { remark, onDone } = props;
  const { t } = useDraftWords();
  const { params, version } = useWhichDraft();
  const act = useAct(draftingRoutes.answer);
  return (
    <WordsForm
      name={`answer-${remark.id}`}
      label={t('remark.answerLabel')}
      missing={t('remark.answerMissing')}
      send={t('remark.sendAnswer')}
      maxLength={4_000}
      state={act.state}
      onStop={onDone}
      onSend={(answer) => void send(answer)}
      {...(remark.answer === null ? {} : { defaultValue: remark.answer })}
    />
  );

  async function send(answer: string): Promise<void> {
    const sent = await act.send({
      params: { ...params, remarkId: remark.id },
      body: { version, answer },
    });
    if (sent.ok) onDone();
  }
}
