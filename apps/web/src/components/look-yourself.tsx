import { dossierRoutes } from '@daihoi/contract/dossier';
import { useEffect, useId, useRef } from 'react';
import { useAct, type ActState } from '../api/use-act.ts';
import { lookYourselfTexts } from '../i18n/look-yourself.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { Said } from './said.tsx';
import './file-drop.css';

interface LookYourselfProps {
  readonly congressId: string;
  /** The file that was taken. */
  readonly file: TakenFile;
  /** After the answer was written down. */
  readonly onSeen: () => void;
  /** Takes the file out again; left out where no single file can be taken out. */
  readonly takeOut?: { readonly state: ActState; readonly onPress: () => void };
}

/** A file as it was called here, and its hash as the answer to it told. */
export interface TakenFile {
  readonly name: string;
  readonly hash: string;
}

/**
 * A file was taken whose words cannot be read: whoever brought it looks for a mark of secrecy. It stays until they say so, which is
 * written down with their name, and comes into the focus, for the form that stood here is gone.
 */
export function LookYourself({ congressId, file, onSeen, takeOut }: LookYourselfProps) {
  const { t } = useText(lookYourselfTexts);
  const act = useAct(dossierRoutes.look);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="look-yourself" role="group" aria-labelledby={id} tabIndex={-1} ref={box}>
      <p id={id}>
        {t('text', { name: file.name })} {t(takeOut ? 'takeOutAtOnce' : 'tellAtOnce')}
      </p>
      <Button size="small" busy={act.state.status === 'sending'} onPress={() => void seen()}>
        {t('looked')}
      </Button>
      {takeOut && (
        <Button
          size="small"
          kind="text"
          busy={takeOut.state.status === 'sending'}
          onPress={takeOut.onPress}
        >
          {t('takeOut')}
        </Button>
      )}
      <Said state={act.state} />
      {takeOut && <Said state={takeOut.state} />}
    </div>
  );

  async function seen(): Promise<void> {
    const noted = await act.send({ params: { congressId }, body: { hash: file.hash } });
    if (noted.ok) onSeen();
  }
}
