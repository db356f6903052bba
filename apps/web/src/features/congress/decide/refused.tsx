import type { ActState } from '../../../api/use-act.ts';
import { Wrong } from '../../../components/wrong.tsx';
import { useWords } from '../use-words.ts';

/** What an act was refused with, in words; nothing while it was not. */
export function Refused({ state }: { readonly state: ActState }) {
  return <Wrong>{useRefusalWords(state)}</Wrong>;
}

/** The sentence of a refusal. */
export function useRefusalWords(state: ActState): string | undefined {
  const { t } = useWords();
  if (state.status === 'stale') return t('decide.stale');
  return state.status === 'refused' ? state.error.message : undefined;
}
