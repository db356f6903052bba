import { CircleAlert, Lock, type LucideIcon } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { Loaded } from '../api/loaded.ts';
import { isForbidden, type Refusal } from '../api/refusal.ts';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import './screen-states.css';

interface HereProps<T> {
  readonly of: Loaded<T>;
  /** True where nothing else heads the page: then what is said in its place is the page's heading. */
  readonly page?: boolean;
  /** Lines in the shape of what is coming. */
  readonly waiting?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** Shows what a question to the server came to: waiting lines, the failure with its code, or the answer. */
export function Here<T>({ of: loaded, page = false, waiting, children }: HereProps<T>) {
  switch (loaded.status) {
    case 'waiting':
      return waiting ?? <LoadingLines />;
    case 'failed':
      return isForbidden(loaded.error) ? (
        <NoRights page={page} />
      ) : (
        <ErrorState page={page} error={loaded.error} onRetry={loaded.retry} />
      );
    case 'here':
      return children(loaded.data);
  }
}

interface NoticeProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** True where this stands for a whole page: its title is the page's heading. */
  readonly page?: boolean;
  readonly tone?: 'quiet' | 'error';
}

function Notice({ icon, title, children, action, page = false, tone = 'quiet' }: NoticeProps) {
  const Title = page ? 'h1' : 'h2';
  return (
    <section className={`notice notice-${tone}`}>
      <Icon of={icon} size="large" />
      <Title>{title}</Title>
      <p>{children}</p>
      {action}
    </section>
  );
}

/** Nothing here yet: what belongs here, why it is empty, one button to begin. */
export function EmptyState(props: Omit<NoticeProps, 'tone'>) {
  return <Notice {...props} />;
}

interface ErrorStateProps {
  readonly page?: boolean;
  readonly error: Refusal;
  readonly title?: string;
  readonly onRetry?: () => void;
}

/** What did not work, that the input is kept, what to do, and a code to quote. */
export function ErrorState({ page = false, error, title, onRetry }: ErrorStateProps) {
  const { t } = useText(commonTexts);
  const lost = error.status === 0;
  return (
    <Notice
      icon={CircleAlert}
      page={page}
      tone="error"
      title={title ?? t(lost ? 'error.offlineTitle' : 'error.title')}
      action={
        onRetry && (
          <Button size="small" onPress={onRetry}>
            {t('act.retry')}
          </Button>
        )
      }
    >
      {error.message} {t('error.code', { code: error.reference ?? error.code })}
    </Notice>
  );
}

interface NoRightsProps {
  readonly page?: boolean;
  /** Who may see it, and who grants it. */
  readonly children?: ReactNode;
  readonly onAsk?: () => void;
}

/** What it is, who may see it, who grants it. */
export function NoRights({ page = false, children, onAsk }: NoRightsProps) {
  const { t } = useText(commonTexts);
  return (
    <Notice
      icon={Lock}
      page={page}
      title={t('noRights.title')}
      action={
        onAsk && (
          <Button size="small" onPress={onAsk}>
            {t('noRights.ask')}
          </Button>
        )
      }
    >
      {children ?? t('noRights.text')}
    </Notice>
  );
}

interface LoadingLinesProps {
  readonly lines?: number;
  /** After 10 s: what is loading, and a lighter way. */
  readonly slowHint?: ReactNode;
}

/** Grey lines in the shape of the content, after 300 ms; figures never show 0 while loading. */
export function LoadingLines({ lines = 4, slowHint }: LoadingLinesProps) {
  const { t } = useText(commonTexts);
  const visible = usePassed(300);
  const slow = usePassed(10_000);
  if (!visible) return <div aria-busy="true" />;
  return (
    <div className="loading" aria-busy="true" role="status">
      <span className="seen-by-readers-only">{t('loading.label')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} />
      ))}
      {slow && <p>{slowHint ?? t('loading.slow', { hint: '' })}</p>}
    </div>
  );
}

function usePassed(ms: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return passed;
}
