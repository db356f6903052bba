import { demonstrationRoutes } from '@daihoi/contract/session';
import { useState } from 'react';
import { useRoute } from '../../api/use-route.ts';
import { GuideLink } from '../../components/guide-link.tsx';
import { Mark } from '../../components/mark.tsx';
import { PageFoot } from '../../components/page-foot.tsx';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { CodeStep } from './code-step.tsx';
import { FirstPasswordStep } from './first-password-step.tsx';
import { PasswordStep } from './password-step.tsx';
import type { SignInStep } from './sign-in-step.ts';
import { Tiers } from './tiers.tsx';
import { useEntered } from './use-entered.ts';
import './sign-in.css';

/** The door: one duty at the left; at the right what the house is about, with figures in the demonstration only. */
export function SignInPage() {
  const { t } = useText(shellTexts);
  const demonstration = useRoute(demonstrationRoutes.show, {});
  return (
    <div className="sign-in">
      <main className="sign-in-door">
        <div className="sign-in-brand">
          <Mark size={32} />
          {t('product')}
        </div>
        <div className="sign-in-step">
          <Steps />
        </div>
        <PageFoot>
          <GuideLink named />
        </PageFoot>
      </main>
      <Tiers demonstration={demonstration.status === 'here' ? demonstration.data : undefined} />
    </div>
  );
}

function Steps() {
  const [step, setStep] = useState<SignInStep>('password');
  const enter = useEntered();
  function handleNext(next: SignInStep | 'done'): void {
    if (next === 'done') enter();
    else setStep(next);
  }
  switch (step) {
    case 'password':
      return <PasswordStep onNext={handleNext} />;
    case 'totp':
    case 'recovery':
      return <CodeStep key={step} kind={step} onNext={handleNext} />;
    case 'changePassword':
      return <FirstPasswordStep onNext={handleNext} />;
  }
}
