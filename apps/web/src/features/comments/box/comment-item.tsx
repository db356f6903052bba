import type { CommentLineView } from '@daihoi/contract/comments';
import { lazy, Suspense, useState } from 'react';
import { LinkButton } from '../../../components/button.tsx';
import { useCommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';
import { behindWords, placeWords, shortened, whoWords } from './line-words.ts';
import { SettleActs } from './settle-acts.tsx';

const Originals = lazy(async () => ({ default: (await import('./originals.tsx')).Originals }));

interface CommentItemProps {
  readonly line: CommentLineView;
  readonly chosen?: boolean;
  readonly onChoose?: () => void;
}

/** A comment or a line for several: what is said, of which words, by whom, what may be done. */
export function CommentItem({ line, chosen, onChoose }: CommentItemProps) {
  const words = useCommentWords();
  const { t } = words;
  const { view } = useConsultation();
  const [open, setOpen] = useState(false);
  const more = line.source === 'merged' || view.isOwn;
  return (
    <li className="box-item">
      {onChoose && (
        <label className="box-choose">
          <input type="checkbox" checked={chosen === true} onChange={onChoose} />
          <span className="seen-by-readers-only">{t('box.choose')}</span>
        </label>
      )}
      <div className="box-body">
        <p className="comments-place">
          <b>{placeWords(line, words)}</b>
          {line.passage !== '' && <> · “{shortened(line.passage)}”</>}
        </p>
        <p className="comments-words">{line.text}</p>
        <small>
          {whoWords(line, words)} · {behindWords(line, words)}
          {line.madeBy !== null &&
            ` · ${t('box.keyed', { who: line.madeBy, when: words.moment(line.madeAt) })}`}
        </small>
        {line.setAsideReason !== null && (
          <p className="comments-note">{t('box.because', { reason: line.setAsideReason })}</p>
        )}
        <div className="box-acts">
          {more && (
            <LinkButton open={open} onPress={() => setOpen(!open)}>
              {t(open ? 'box.close' : 'box.open')}
            </LinkButton>
          )}
          <SettleActs line={line} />
        </div>
        {open && (
          <Suspense>
            <Originals commentId={line.id} />
          </Suspense>
        )}
      </div>
    </li>
  );
}
