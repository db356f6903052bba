import { draftingRoutes, type DraftFinding } from '@daihoi/contract/drafting';
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useAct, type ActState } from '../../../api/use-act.ts';
import { Button, LinkButton } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Said } from '../../../components/said.tsx';
import { classes } from '../../../lib/classes.ts';
import { useDraftWords, type DraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';
import { WordsForm } from '../../../components/words-form.tsx';

interface FindingItemProps {
  readonly finding: DraftFinding;
  readonly open: boolean;
  readonly mayAccept: boolean;
  readonly onPick: () => void;
  /** Opens the pages where they are not beside the findings. */
  readonly onShow?: () => void;
  /** Given where no draft keeps what stands: the page does, by the key of the finding; no reason takes it back. */
  readonly onStand?: (key: string, reason: string | undefined) => void;
}

const icons = { error: CircleAlert, warning: TriangleAlert, info: Info } as const;

/** One finding: what is wrong and where; opened, the words of the place, what to do, by which rule, and how sure that is. */
export function FindingItem(props: FindingItemProps) {
  const { finding, open, onPick, onShow } = props;
  const words = useDraftWords();
  const { t } = words;
  const { severity, message, code, fresh } = finding;
  return (
    <li
      className={classes('finding', open && 'finding-open')}
      data-rule={code}
      data-severity={severity}
      data-paragraphs={finding.paragraphs.join(' ')}
    >
      <button
        type="button"
        id={`finding-${finding.key}`}
        className="finding-head"
        aria-expanded={open}
        onClick={onPick}
      >
        <span className={`finding-weight finding-${severity}`}>
          <Icon of={icons[severity]} />
          {t(`check.severity.${severity}`)}
        </span>
        <span className="finding-place">
          {placeOf(finding, words)}
          {fresh && <b className="finding-fresh">{t('check.fresh')}</b>}
        </span>
        <span className="finding-message">{message}</span>
      </button>
      {open && (
        <div className="finding-body">
          {finding.text !== '' && <blockquote lang="vi">{quoteOf(finding.text)}</blockquote>}
          {finding.hint !== '' && (
            <p>
              <b>{t('check.hint')}:</b> {finding.hint}
            </p>
          )}
          <p className="drafting-note">
            {t('check.source')}: {sourceOf(finding, words)} ({code})
          </p>
          {onShow && (
            <div className="finding-narrow">
              <LinkButton onPress={onShow}>{t('check.show')}</LinkButton>
            </div>
          )}
          <Standing {...props} />
        </div>
      )}
    </li>
  );
}

const longestQuote = 240;

function quoteOf(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

function placeOf({ paragraphs }: DraftFinding, { t }: DraftWords): string {
  const [first, ...more] = paragraphs;
  if (first === undefined) return t('check.whole');
  return more.length === 0
    ? t('check.place', { n: first })
    : t('check.places', { n: first, more: more.length });
}

function sourceOf({ rule }: DraftFinding, { t, moment }: DraftWords): string {
  const document = rule.document === 'house' ? t('check.house') : rule.document;
  const place = rule.clause === '' ? document : `${document}, ${rule.clause}`;
  const { entered } = rule;
  return entered
    ? `${place}, ${t('check.entered', { who: entered.by, when: moment(entered.at) })}`
    : `${place}, ${t(`check.confidence.${rule.confidence}`)}`;
}

/** Whether the office lets it stand: why, by whom, and the way back. */
function Standing({ finding, mayAccept, onStand }: FindingItemProps) {
  const { t, moment } = useDraftWords();
  const { accepted, mayStand } = finding;
  if (accepted)
    return (
      <div className="drafting-answer">
        <p className="drafting-words">{accepted.reason}</p>
        <small>{t('accept.by', { who: accepted.by, when: moment(accepted.at) })}</small>
        {mayAccept &&
          (onStand ? <UndoHere {...{ finding, onStand }} /> : <Undo finding={finding} />)}
      </div>
    );
  if (!mayAccept) return null;
  if (!mayStand) return <p className="drafting-note">{t('accept.error')}</p>;
  return onStand ? <AcceptHere {...{ finding, onStand }} /> : <Accept finding={finding} />;
}

type HereProps = Required<Pick<FindingItemProps, 'finding' | 'onStand'>>;

function UndoHere({ finding, onStand }: HereProps) {
  const { t } = useDraftWords();
  return (
    <div>
      <Button size="small" kind="text" onPress={() => onStand(finding.key, undefined)}>
        {t('accept.undo')}
      </Button>
    </div>
  );
}

function AcceptHere({ finding, onStand }: HereProps) {
  const { t } = useDraftWords();
  return (
    <Reason
      help={t('accept.helpHere')}
      state={idle}
      onSend={(reason) => onStand(finding.key, reason)}
    />
  );
}

function Undo({ finding }: Pick<FindingItemProps, 'finding'>) {
  const { t } = useDraftWords();
  const { params, version } = useWhichDraft();
  const act = useAct(draftingRoutes.withdraw);
  return (
    <div>
      <Button
        size="small"
        kind="text"
        busy={act.state.status === 'sending'}
        onPress={() => void act.tell({ params, body: { version, key: finding.key } })}
      >
        {t('accept.undo')}
      </Button>
      <Said state={act.state} />
    </div>
  );
}

function Accept({ finding }: Pick<FindingItemProps, 'finding'>) {
  const { t } = useDraftWords();
  const { params, version } = useWhichDraft();
  const act = useAct(draftingRoutes.accept);
  return (
    <Reason
      help={t(finding.severity === 'error' ? 'accept.helpTree' : 'accept.help')}
      state={act.state}
      onSend={(reason) => void act.tell({ params, body: { version, key: finding.key, reason } })}
    />
  );
}

interface ReasonProps {
  readonly help: string;
  readonly state: ActState;
  readonly onSend: (reason: string) => void;
}

const idle: ActState = { status: 'idle' };

/** Why a finding may stand: one field behind one button. */
function Reason({ help, state, onSend }: ReasonProps) {
  const { t } = useDraftWords();
  const [writing, setWriting] = useState(false);
  if (!writing)
    return (
      <Button size="small" onPress={() => setWriting(true)}>
        {t('accept.open')}
      </Button>
    );
  return (
    <WordsForm
      name="reason"
      label={t('accept.label')}
      help={help}
      missing={t('accept.missing')}
      send={t('accept.send')}
      maxLength={1_000}
      state={state}
      onStop={() => setWriting(false)}
      onSend={onSend}
    />
  );
}
