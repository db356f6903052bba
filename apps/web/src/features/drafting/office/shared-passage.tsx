import type { SharedText } from '@daihoi/contract/drafting';
import { LinkButton } from '../../../components/button.tsx';
import { useDraftWords } from '../use-draft-words.ts';
import './shared.css';

type SharedSide = SharedText['passages'][number]['here'];

interface PassageProps {
  readonly passage: {
    readonly here: SharedSide;
    /** Null where the reader may not open the other paper. */
    readonly there: SharedSide | null;
    readonly words: number;
  };
  readonly onShow: (paragraph: number) => void;
}

/** A passage that stands in two papers, one beside the other. */
export function Passage({ passage, onShow }: PassageProps) {
  const { t } = useDraftWords();
  const { here, there, words } = passage;
  return (
    <li>
      <p className="shared-head">
        <LinkButton onPress={() => onShow(here.paragraph)}>
          {t('changes.place', { n: here.paragraph })}
        </LinkButton>
        <span>{t('shared.words', { n: words })}</span>
      </p>
      <div className="shared-sides">
        <Side name={t('shared.here')} side={here} />
        {there && <Side name={t('shared.there')} side={there} />}
      </div>
    </li>
  );
}

function Side({ name, side }: { readonly name: string; readonly side: SharedSide }) {
  return (
    <div>
      <b>{name}</b>
      <p lang="vi">
        {side.pieces.map(({ text, same }, at) =>
          same ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </p>
    </div>
  );
}
