import { oidcRefusal, oidcRoutes } from '@daihoi/contract/oidc';
import { useSearchParams } from 'react-router';
import { useRoute } from '../../api/use-route.ts';
import { ButtonAnchor } from '../../components/button.tsx';
import { FieldMessage } from '../../components/field.tsx';
import { signInTexts } from '../../i18n/sign-in.ts';
import { useText } from '../../i18n/use-text.ts';
import { safeReturn } from './safe-return.ts';

/** The way in through the identity provider of the agency, on installations that are linked to one. */
export function AgencyDoor() {
  const { t, lang } = useText(signInTexts);
  const [search] = useSearchParams();
  const provider = useRoute(oidcRoutes.show, {});
  if (provider.status !== 'here' || !provider.data.offered) return null;
  const refused = oidcRefusal(search.get('refused'), lang);
  const back = safeReturn(search.get('back'));
  return (
    <div className="sign-in-agency">
      <p className="sign-in-or">{t('or')}</p>
      <ButtonAnchor
        size="form"
        wide
        href={`${oidcRoutes.start.path}?${new URLSearchParams({ back }).toString()}`}
      >
        {t('agency')}
      </ButtonAnchor>
      {refused !== undefined && (
        <div role="alert">
          <FieldMessage>{refused}</FieldMessage>
        </div>
      )}
    </div>
  );
}
