import { Said } from '../../../components/said.tsx';
import { publicCommentTexts } from '../../../i18n/public-comments.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { Deciding } from './use-deciding.ts';

/** What was decided last, or why it was not. */
export function DecidedLine({ deciding }: { readonly deciding: Deciding }) {
  const { t } = useText(publicCommentTexts);
  const { decided, state } = deciding;
  return (
    <>
      <Said state={state} />
      {decided && (
        <p role="status">
          {t(decided.kind === 'take' ? 'held.taken' : 'held.asideDone', { n: decided.count })}
        </p>
      )}
    </>
  );
}
