import { roomKeyRoutes } from '@daihoi/contract/ballot-session';
import { readSquare, type ReadProof } from '@daihoi/domain/count-proof';
import { useState } from 'react';
import { useRoute } from '../../api/use-route.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Form, FormActions } from '../../components/form.tsx';
import { TextField } from '../../components/text-field.tsx';
import { squareTexts } from '../../i18n/square.ts';
import { useText } from '../../i18n/use-text.ts';
import { isSigned } from '../../lib/ed25519/is-signed.ts';
import { formText } from '../../lib/form-text.ts';
import { SquareCamera } from './square-camera.tsx';
import { SquareFinding, type SquareVerdict } from './square-finding.tsx';

interface Judged {
  readonly proof: ReadProof['proof'];
  readonly verdict: SquareVerdict;
}

/**
 * Reads the square of a counting paper in the browser alone: figures and signature stand in it, the key of the room came with the
 * page. It goes on working when the network is gone.
 */
export function SquareCheck() {
  const { t } = useText(squareTexts);
  const key = useRoute(roomKeyRoutes.show, {});
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [judged, setJudged] = useState<Judged>();
  const known = key.status === 'here' ? key.data : undefined;
  async function judge(text: string): Promise<void> {
    setTyped(text);
    const read = readSquare(text);
    setError(read.ok ? undefined : t(`refused.${read.error.code}`));
    if (!read.ok) return setJudged(undefined);
    const { proof, signedText, signature } = read.value;
    const genuine =
      known &&
      (await isSigned({
        text: signedText,
        signature: new Uint8Array(signature),
        publicKey: known.publicKey,
      }));
    const verdict = genuine === undefined ? 'keyless' : genuine ? 'genuine' : 'forged';
    setJudged({ proof, verdict });
  }
  return (
    <Card title={t('title')}>
      <Form onSend={(form) => void judge(formText(form, 'square'))}>
        <TextField
          key={typed}
          name="square"
          label={t('field')}
          help={t('help')}
          defaultValue={typed}
          lines={3}
          maxLength={2_000}
          error={error}
        />
        <FormActions>
          <Button type="submit">{t('send')}</Button>
        </FormActions>
      </Form>
      <SquareCamera onText={(text) => void judge(text)} />
      {judged && <SquareFinding {...judged} roomKey={known} />}
    </Card>
  );
}
