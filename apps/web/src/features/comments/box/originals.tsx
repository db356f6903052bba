import { gatherRoutes } from '@daihoi/contract/comments';
import { useState } from 'react';
import { useRoute } from '../../../api/use-route.ts';
import { Button } from '../../../components/button.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { useCommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';
import { whoWords } from './line-words.ts';

interface OriginalsProps {
  readonly commentId: string;
  readonly after?: string;
}

/** The way of a line upward, and what everybody behind it said, in their own words. */
export function Originals({ commentId, after }: OriginalsProps) {
  const words = useCommentWords();
  const { t } = words;
  const { params } = useConsultation();
  const [more, setMore] = useState(false);
  const line = useRoute(gatherRoutes.line, {
    params: { ...params, commentId },
    query: { after },
  });
  return (
    <Here of={line}>
      {({ way, originals, next }) => (
        <div className="box-originals">
          {way.length > 0 && after === undefined && (
            <p className="comments-note">
              {t('box.way', { way: wayWords(way, t('box.calledUp')) })}
            </p>
          )}
          <ul>
            {originals.map((each) => (
              <li key={each.id}>
                <p className="comments-words">{each.text}</p>
                <small>{whoWords(each, words)}</small>
              </li>
            ))}
          </ul>
          {next !== null && !more && (
            <Button size="small" onPress={() => setMore(true)}>
              {t('box.more')}
            </Button>
          )}
          {next !== null && more && <Originals commentId={commentId} after={next} />}
        </div>
      )}
    </Here>
  );
}

function wayWords(
  way: readonly { readonly from: string; readonly to: string; readonly calledUp: boolean }[],
  calledUp: string,
): string {
  const [first] = way;
  const steps = way.map((step) => `${step.to}${step.calledUp ? ` ${calledUp}` : ''}`);
  return [first?.from ?? '', ...steps].join(' → ');
}
