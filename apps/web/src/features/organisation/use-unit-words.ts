import type { Members } from '@daihoi/contract/organisation';
import { calendarDate } from '@daihoi/domain/kernel';
import {
  isOrganizationLevel,
  organizationLevels,
  unitKinds,
  type UnitKind,
} from '@daihoi/domain/organisation';
import type { Option } from '../../components/choice-fields.tsx';
import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';

interface UnitWords {
  level(raw: string): string;
  kind(raw: string): string;
  /** A count always with its day. */
  members(members: Members): string;
  readonly levels: readonly Option[];
  readonly kinds: readonly Option[];
}

/** Codes of units as words. */
export function useUnitWords(): UnitWords {
  const { t } = useText(organisationTexts);
  const format = useFormat();
  return {
    level: (raw) => (isOrganizationLevel(raw) ? t(`levels.${raw}`) : raw),
    kind: (raw) => (isKind(raw) ? t(`kinds.${raw}`) : raw),
    members: ({ official, probationary, asOf }) =>
      t('members.line', {
        n: format.integer(official + probationary),
        date: format.date(calendarDate(asOf)),
      }),
    levels: organizationLevels.map((value) => ({ value, label: t(`levels.${value}`) })),
    kinds: unitKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
  };
}

function isKind(raw: string): raw is UnitKind {
  return unitKinds.some((kind) => kind === raw);
}
