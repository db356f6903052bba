import type { AccountStateName } from '@daihoi/contract/people';
import { Check, Lock, Ticket } from 'lucide-react';
import { Icon } from '../../components/icon.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';

const icons = { active: Check, waiting: Ticket, disabled: Lock } as const;

/** How an account stands: icon and word. */
export function AccountChip({ state }: { readonly state: AccountStateName }) {
  const { t } = useText(adminTexts);
  return (
    <span className={`admin-chip admin-chip-${state}`}>
      <Icon of={icons[state]} size="chip" />
      {t(`state.${state}`)}
    </span>
  );
}
