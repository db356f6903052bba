import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';

/** The labels of all fields of a change, by name. */
export function useFieldLabels() {
  const { t } = useText(organisationTexts);
  return {
    fullName: t('change.fullName'),
    shortName: t('change.shortName'),
    code: t('change.code'),
    level: t('change.level'),
    unitKind: t('change.kindOf'),
    parent: t('change.parent'),
    merged: t('change.merged'),
    paperNumber: t('change.number'),
    paperIssuedOn: t('change.issuedOn'),
    paperIssuer: t('change.issuer'),
    effectiveOn: t('change.effectiveOn'),
  } as const;
}
