import { oidcRoutes } from '@daihoi/contract/oidc';
import { useEffect, useState } from 'react';
import type { Lang } from '@daihoi/domain/text';
import { useSearchParams } from 'react-router';
import { useRoute } from '../../api/use-route.ts';
import { ButtonAnchor } from '../../components/button.tsx';
import { Wrong } from '../../components/wrong.tsx';
import { signInTexts } from '../../i18n/sign-in.ts';
import { useText } from '../../i18n/use-text.ts';
import { safeReturn } from './safe-return.ts';

/** The way in through the identity provider of the agency, on installations that are linked to one. */
export function AgencyDoor() {
  const { t, lang } = useText(signInTexts);
  const [search] = useSearchParams();
  const provider = useRoute(oidcRoutes.show, {});
  const refused = useRefusal(search.get('refused'), lang);
  if (provider.status !== 'here' || !provider.data.offered) return null;
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
      <Wrong>{refused}</Wrong>
    </div>
  );
}

/** The sentence of a refusal that came back in the address; its wording is loaded only then. */
function useRefusal(code: string | null, lang: Lang): string | undefined {
  const [sentence, setSentence] = useState<string>();
  useEffect(() => {
    if (code !== null)
      void import('@daihoi/contract/wording').then(({ oidcRefusal }) => {
        setSentence(oidcRefusal(code, lang));
      });
  }, [code, lang]);
  return code === null ? undefined : sentence;
}
