import type { PagePassage } from '@daihoi/contract/public-comments';
import { memo, useMemo, type ReactNode } from 'react';
import { publicCommentTexts } from '../../i18n/public-comments.ts';
import { useText } from '../../i18n/use-text.ts';
import { NotedText, PartNotes } from '../../components/passage/noted-text.tsx';
import { PassagePictures } from '../../components/passage/passage-pictures.tsx';
import { usePagePictures } from './page-context.ts';
import { splitParts, type DraftPart } from './split-parts.ts';

interface DraftPartsProps {
  readonly passages: readonly PagePassage[];
  /** The paragraph whose form is open. */
  readonly open: number | undefined;
  /** Undefined while no comments are taken. */
  readonly onOpen: ((paragraph: number) => void) | undefined;
  readonly form: (paragraph: number) => ReactNode;
}

/** The whole text in its parts, with a list of them to go by; each paragraph can be commented on. */
export function DraftParts({ passages, open, onOpen, form }: DraftPartsProps) {
  const { t } = useText(publicCommentTexts);
  const parts = useMemo(() => splitParts(passages), [passages]);
  if (parts.length === 0) return <p>{t('part.noText')}</p>;
  return (
    <>
      <PartList parts={parts} />
      <h2 className="comment-page-text-head">{t('part.text')}</h2>
      {parts.map((part, at) => {
        const own = [...(part.heading ? [part.heading] : []), ...part.passages];
        const opened = own.find(({ paragraph }) => paragraph === open)?.paragraph;
        return (
          <Part
            key={at}
            part={part}
            open={opened}
            onOpen={onOpen}
            form={opened === undefined ? undefined : form(opened)}
          />
        );
      })}
    </>
  );
}

/** Parts and their sections, as links; points within sections would make it longer than it helps. */
function PartList({ parts }: { readonly parts: readonly DraftPart[] }) {
  const { t } = useText(publicCommentTexts);
  const listed = parts.filter(({ heading, depth }) => heading !== undefined && depth < 3);
  if (listed.length < 2) return null;
  return (
    <nav className="comment-page-parts" aria-label={t('part.list')}>
      <details>
        <summary>{t('part.list')}</summary>
        <ol>
          {listed.map(({ heading, depth }) => (
            <li key={heading?.paragraph} className={`comment-page-depth-${depth}`}>
              <a href={`#doan-${heading?.paragraph ?? 0}`}>{heading?.text}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

interface PartProps {
  readonly part: DraftPart;
  readonly open: number | undefined;
  readonly onOpen: ((paragraph: number) => void) | undefined;
  readonly form: ReactNode;
}

/** Drawn again only when its own form opens or closes: a draft has hundreds of paragraphs. */
const Part = memo(function Part({ part, open, onOpen, form }: PartProps) {
  const { heading, depth, passages } = part;
  const Heading = depth === 1 ? 'h3' : depth === 2 ? 'h4' : 'h5';
  const shared = { open, onOpen, form };
  return (
    <section
      className="comment-page-section"
      aria-labelledby={heading && `dau-${heading.paragraph}`}
    >
      {heading && (
        <Passage passage={heading} {...shared}>
          <Heading id={`dau-${heading.paragraph}`}>
            <NotedText passage={heading} />
          </Heading>
        </Passage>
      )}
      {passages.map((passage) => (
        <Passage key={passage.paragraph} passage={passage} {...shared}>
          <p className={`comment-page-${passage.kind}`}>
            <NotedText passage={passage} />
          </p>
        </Passage>
      ))}
      <PartNotes passages={heading ? [heading, ...passages] : passages} />
    </section>
  );
});

interface PassageProps extends Omit<PartProps, 'part'> {
  readonly passage: PagePassage;
  readonly children: ReactNode;
}

function Passage({ passage, open, onOpen, form, children }: PassageProps) {
  const { t } = useText(publicCommentTexts);
  const { paragraph } = passage;
  const pictureAt = usePagePictures();
  const isOpen = open === paragraph;
  return (
    <div className="comment-page-passage" id={`doan-${paragraph}`}>
      {children}
      <PassagePictures passage={passage} pictureAt={pictureAt} />
      {onOpen && (
        <button
          type="button"
          className="comment-page-comment"
          aria-expanded={isOpen}
          onClick={() => onOpen(paragraph)}
        >
          {t('form.open', { n: paragraph })}
        </button>
      )}
      {isOpen && form}
    </div>
  );
}
