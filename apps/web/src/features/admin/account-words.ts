import { RoleName } from '@daihoi/contract/people';
import type { Option } from '../../components/choice-fields.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';

export const roleNames = RoleName.options;

/** The name of a role; a role that this screen does not know shows its code. */
export function useRoleName(): (role: string) => string {
  const { t } = useText(adminTexts);
  return (role) => {
    const known = RoleName.safeParse(role);
    return known.success ? t(`role.${known.data}`) : role;
  };
}

/** The roles to choose from, each with what it lets somebody do. */
export function useRoleOptions(): readonly Option[] {
  const { t } = useText(adminTexts);
  return roleNames.map((role) => ({
    value: role,
    label: t(`role.${role}`),
    help: t(`roleHelp.${role}`),
  }));
}
