import { gatherRoutes, type PassageView } from '@daihoi/contract/comments';
import { MessageSquarePlus } from 'lucide-react';
import { memo } from 'react';
import { Link } from 'react-router';
import { urlOf } from '../../../api/url-of.ts';
import { Icon } from '../../../components/icon.tsx';
import { NotedText, PartNotes } from '../../../components/passage/noted-text.tsx';
import { PassagePictures } from '../../../components/passage/passage-pictures.tsx';
import { classes } from '../../../lib/classes.ts';
import { useCommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';

interface PassageListProps {
  readonly passages: readonly PassageView[];
  readonly picked: number | undefined;
  /** Absent where nothing can be written. */
  readonly onPick?: (paragraph: number, passage: string) => void;
}

/** The frozen text, its paragraphs numbered as on the sheets that members write on. */
export const PassageList = memo(function PassageList(props: PassageListProps) {
  const { passages, picked, onPick } = props;
  const { view } = useConsultation();
  const counts = new Map(view.places.map(({ paragraph, lines }) => [paragraph, lines]));
  return (
    <ol className="passages">
      {passages.map((passage) => (
        <Passage
          key={passage.paragraph}
          passage={passage}
          lines={counts.get(passage.paragraph) ?? 0}
          picked={passage.paragraph === picked}
          onPick={onPick}
        />
      ))}
    </ol>
  );
});

interface PassageProps {
  readonly passage: PassageView;
  readonly lines: number;
  readonly picked: boolean;
  readonly onPick: PassageListProps['onPick'];
}

function Passage({ passage, lines, picked, onPick }: PassageProps) {
  const { t } = useCommentWords();
  const { paragraph, kind, text } = passage;
  const { params } = useConsultation();
  function pictureAt(image: string): string {
    return urlOf(gatherRoutes.picture, { params: { ...params, image } });
  }
  return (
    <li className={classes('passages-one', `passages-${kind}`, picked && 'passages-picked')}>
      <span className="passages-number">{paragraph}</span>
      <div>
        <p>
          <NotedText passage={passage} />
        </p>
        <PassagePictures passage={passage} pictureAt={pictureAt} />
        <PartNotes passages={[passage]} />
      </div>
      <span className="passages-acts">
        {lines > 0 && (
          <Link to={`?tab=gop-y&doan=${paragraph}`}>{t('read.has', { n: lines })}</Link>
        )}
        {onPick && (
          <button
            type="button"
            className="passages-pick"
            data-passage={paragraph}
            aria-label={t('read.comment', { n: paragraph })}
            onClick={() => onPick(paragraph, chosenIn(text))}
          >
            <Icon of={MessageSquarePlus} />
            <span aria-hidden="true">{t('read.commentShort')}</span>
          </button>
        )}
      </span>
    </li>
  );
}

/** Words that are marked in a passage are what the comment is about. */
function chosenIn(text: string): string {
  const marked = globalThis.getSelection()?.toString().trim() ?? '';
  return marked !== '' && text.includes(marked) ? marked : '';
}
