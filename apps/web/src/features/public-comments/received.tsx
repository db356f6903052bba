import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../components/button.tsx';
import { commonTexts } from '../../i18n/common.ts';
import { publicCommentTexts } from '../../i18n/public-comments.ts';
import { useText } from '../../i18n/use-text.ts';

interface ReceivedProps {
  readonly receipt: string;
  /** On the draft as a whole: it stands under the title of the page. */
  readonly whole: boolean;
  readonly onStop: () => void;
}

/** A comment came in: the receipt in large letters, and what it is for. Takes the focus, so that readers hear it. */
export function Received({ receipt, whole, onStop }: ReceivedProps) {
  const Title = whole ? 'h2' : 'h3';
  const { t } = useText(publicCommentTexts);
  const common = useText(commonTexts);
  const [copied, setCopied] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section className="comment-page-received">
      <Title tabIndex={-1} ref={head}>
        {t('sent.title')}
      </Title>
      <p>
        {t('sent.receipt')}: <span className="comment-page-code">{receipt}</span>
      </p>
      <p>{t('sent.text')}</p>
      <div className="comment-page-acts">
        {canCopy() && <Button onPress={() => void copy()}>{t('sent.copy')}</Button>}
        <Link to={{ pathname: '/gop-y/tra-loi', hash: receipt }}>{t('toReceipt')}</Link>
        <Button kind="text" onPress={onStop}>
          {common.t('act.close')}
        </Button>
      </div>
      <p role="status">{copied ? t('sent.copied', { code: receipt }) : ''}</p>
    </section>
  );

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(receipt);
    setCopied(true);
  }
}

/** Pages over plain http have no clipboard. */
function canCopy(): boolean {
  return 'clipboard' in navigator;
}
