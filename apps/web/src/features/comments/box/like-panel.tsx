import { gatherRoutes, type CommentLineView } from '@daihoi/contract/comments';
import { useState } from 'react';
import { useRoute } from '../../../api/use-route.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { useCommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';
import type { Chosen } from './chosen.ts';
import { whoWords } from './line-words.ts';

interface LikePanelProps {
  readonly onChoose: (chosen: Chosen) => void;
}

/** Heaps of comments that look alike, on request; a person reads them and chooses. */
export function LikePanel({ onChoose }: LikePanelProps) {
  const { t } = useCommentWords();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <div>
        <Button size="small" onPress={() => setOpen(true)}>
          {t('box.likeOpen')}
        </Button>
      </div>
    );
  return <Groups onChoose={onChoose} />;
}

function Groups({ onChoose }: LikePanelProps) {
  const words = useCommentWords();
  const { t } = words;
  const { params } = useConsultation();
  const like = useRoute(gatherRoutes.like, { params });
  return (
    <Here of={like}>
      {({ groups, total }) => (
        <Card title={t('box.like')} note={t('box.likeNote', { n: total })}>
          <p className="comments-note">{t(total === 0 ? 'box.likeNone' : 'box.likeText')}</p>
          <ul className="box-list">
            {groups.map(({ lines }) => (
              <li key={lines[0]?.id ?? ''} className="box-group">
                <ul>
                  {lines.map((line) => (
                    <li key={line.id}>
                      {line.text} <small>{whoWords(line, words)}</small>
                    </li>
                  ))}
                </ul>
                <Button size="small" onPress={() => onChoose(chosenOf(lines))}>
                  {t('box.likeUse', { n: lines.length })}
                </Button>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Here>
  );
}

function chosenOf(lines: readonly CommentLineView[]): Chosen {
  return new Map(lines.map((line) => [line.id, line]));
}
