import type { ActState } from '../api/use-act.ts';
import { FieldMessage } from './field.tsx';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';

interface SaidProps {
  readonly state: ActState;
  /** What is said once it is done. */
  readonly done?: string;
}

/** What the server said to an act: why it refused, or that it is done. */
export function Said({ state, done }: SaidProps) {
  const { t } = useText(commonTexts);
  if (state.status === 'done' && done !== undefined) return <p role="status">{done}</p>;
  if (state.status !== 'refused' && state.status !== 'stale') return null;
  const { error } = state;
  return (
    <div role="alert">
      <FieldMessage>
        {error.message === ''
          ? t(error.status === 0 ? 'error.offline' : 'error.server')
          : error.message}
      </FieldMessage>
    </div>
  );
}
