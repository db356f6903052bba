import { roleNames, type RoleName } from '@daihoi/contract/people';
import type { Option } from '../../components/choice-fields.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';

/** A role that this screen knows. */
export function readRole(raw: unknown): RoleName | undefined {
  return roleNames.find((role) => role === raw);
}

/** The name of a role; a role that this screen does not know shows its code. */
export function useRoleName(): (role: string) => string {
  const { t } = useText(adminTexts);
  return (role) => {
    const known = readRole(role);
    return known === undefined ? role : t(`role.${known}`);
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
