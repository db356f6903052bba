import { publicCommentRoutes, type ReceiptView } from '@daihoi/contract/public-comments';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { call } from '../../api/call.ts';
import type { Refusal } from '../../api/refusal.ts';
import { Button } from '../../components/button.tsx';
import { Form, FormActions } from '../../components/form.tsx';
import { LoadingLines } from '../../components/screen-states.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { publicCommentTexts } from '../../i18n/public-comments.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { FoundReceipt } from './found-receipt.tsx';
import { OpenPage } from '../../components/open-page.tsx';
import './comment-page.css';

type Looked =
  | { readonly at: 'nothing' }
  | { readonly at: 'looking' }
  | { readonly at: 'refused'; readonly error: Refusal }
  | { readonly at: 'found'; readonly receipt: ReceiptView };

/** What became of a comment, for whoever has its receipt. A receipt in the address stands behind #, which no server sees. */
export function ReceiptPage() {
  const { t } = useText(publicCommentTexts);
  const linked = useLocation().hash.slice(1);
  const [looked, setLooked] = useState<Looked>({ at: 'nothing' });
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    if (linked !== '') void look(linked, setLooked);
  }, [linked]);
  return (
    <OpenPage className="comment-page">
      <header className="comment-page-intro">
        <h1>{t('receipt.name')}</h1>
        <p>{t('receipt.lead')}</p>
      </header>
      <Form onSend={(entered) => send(formText(entered, 'receipt').trim())}>
        <TextField
          name="receipt"
          label={t('receipt.code')}
          help={t('receipt.codeHelp')}
          maxLength={60}
          width="name"
          defaultValue={linked}
          error={missing ? t('receipt.missing') : undefined}
        />
        <Said
          state={
            looked.at === 'refused'
              ? { status: 'refused', error: looked.error }
              : { status: 'idle' }
          }
        />
        <FormActions>
          <Button kind="act" type="submit" busy={looked.at === 'looking'}>
            {t('receipt.look')}
          </Button>
        </FormActions>
      </Form>
      {looked.at === 'looking' && <LoadingLines />}
      {looked.at === 'found' && <FoundReceipt receipt={looked.receipt} />}
      <p className="comment-page-quiet">{t('receipt.privacy')}</p>
    </OpenPage>
  );

  function send(receipt: string): void {
    setMissing(receipt === '');
    if (receipt !== '') void look(receipt, setLooked);
  }
}

async function look(receipt: string, tell: (looked: Looked) => void): Promise<void> {
  tell({ at: 'looking' });
  const found = await call(publicCommentRoutes.receipt, { body: { receipt } });
  tell(found.ok ? { at: 'found', receipt: found.value } : { at: 'refused', error: found.error });
}
