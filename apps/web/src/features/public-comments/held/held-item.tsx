import type { HeldComment } from '@daihoi/contract/public-comments';
import { brand, dayOf, type Instant } from '@daihoi/domain/kernel';
import { LinkButton } from '../../../components/button.tsx';
import { publicCommentTexts } from '../../../i18n/public-comments.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useFormat } from '../../../lib/format.ts';

interface HeldItemProps {
  readonly comment: HeldComment;
  /** How many seem to say the same, itself too; 0 for one that stands alone. */
  readonly alike: number;
  readonly chosen: boolean;
  readonly mayWrite: boolean;
  readonly onChoose: (on: boolean) => void;
  readonly onChooseAlike: () => void;
}

/** One comment as it was written, with who wrote it: as text, whatever it holds. */
export function HeldItem(props: HeldItemProps) {
  const { t } = useText(publicCommentTexts);
  const format = useFormat();
  const { comment, alike, chosen, mayWrite } = props;
  const name = comment.name ?? t('held.nameless');
  const at = brand<Instant>(comment.madeAt);
  return (
    <li className="held-page-item">
      {mayWrite && (
        <input
          type="checkbox"
          data-row-link
          checked={chosen}
          aria-label={t('held.choose', { name })}
          onChange={(event) => props.onChoose(event.target.checked)}
        />
      )}
      <div>
        <p className="held-page-about">
          {comment.paragraph === null
            ? t('held.onWhole')
            : t('held.onPassage', { n: comment.paragraph })}
          {' · '}
          {format.date(dayOf(at))} {format.time(at)}
        </p>
        {comment.passage !== '' && <blockquote>{comment.passage}</blockquote>}
        <p className="held-page-text">{comment.text}</p>
        <p className="held-page-about">
          {name}
          {comment.contact !== null && ` · ${comment.contact}`}
        </p>
        {mayWrite && alike > 1 && (
          <LinkButton onPress={props.onChooseAlike}>{t('held.alike', { n: alike })}</LinkButton>
        )}
      </div>
    </li>
  );
}
