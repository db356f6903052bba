import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { FormActions } from './form.tsx';

/** Asks before a page is left with words that were not saved: here inside the app, and by the browser outside of it. */
export function LeaveGuard({ unsaved }: { readonly unsaved: boolean }) {
  const { t } = useText(commonTexts);
  const blocker = useBlocker(
    ({ currentLocation: from, nextLocation: to }) =>
      unsaved && (from.pathname !== to.pathname || from.search !== to.search),
  );
  useEffect(() => {
    if (!unsaved) return undefined;
    window.addEventListener('beforeunload', askFirst);
    return () => window.removeEventListener('beforeunload', askFirst);
  }, [unsaved]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog open serious title={t('leave.title')} onClose={blocker.reset}>
      <p>{t('leave.text')}</p>
      <FormActions>
        <Button kind="act" size="form" onPress={blocker.reset}>
          {t('leave.stay')}
        </Button>
        <Button kind="text" size="form" onPress={blocker.proceed}>
          {t('leave.go')}
        </Button>
      </FormActions>
    </Dialog>
  );
}

function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
