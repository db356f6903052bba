import { Map as MapIcon } from 'lucide-react';
import { useRouteError } from 'react-router';
import { unreadable } from '../api/refusal.ts';
import { WireFailure } from '../api/wire-failure.ts';
import { ButtonLink } from '../components/button.tsx';
import { EmptyState, ErrorState } from '../components/screen-states.tsx';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';

/** The address leads nowhere. */
export function MissingPage() {
  const { t } = useText(commonTexts);
  return (
    <EmptyState
      page
      icon={MapIcon}
      title={t('error.notFoundTitle')}
      action={
        <ButtonLink to="/today" size="small">
          {t('error.goHome')}
        </ButtonLink>
      }
    >
      {t('error.notFound')}
    </EmptyState>
  );
}

/** A page failed while it was drawn: a bug of ours. Says so, with a way on. */
export function BrokenPage() {
  const failure = useRouteError();
  const error = failure instanceof WireFailure ? failure.refusal : unreadable(500);
  return (
    <div className="broken-page">
      <ErrorState page error={error} onRetry={() => location.reload()} />
    </div>
  );
}
