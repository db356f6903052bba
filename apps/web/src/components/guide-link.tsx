import { CircleHelp } from 'lucide-react';
import { Link, useLocation } from 'react-router';
import { shellTexts } from '../i18n/shell.ts';
import { useText } from '../i18n/use-text.ts';
import { guideOf } from '../lib/guide-of.ts';
import { Icon } from './icon.tsx';

interface GuideLinkProps {
  readonly className?: string;
  /** The word beside the sign, where there is room for it. */
  readonly named?: boolean;
}

/** Leads from every page to the guide of its work, in a page of its own: what is being entered stays as it is. */
export function GuideLink({ className, named = false }: GuideLinkProps) {
  const { t } = useText(shellTexts);
  const { pathname } = useLocation();
  const words = named ? {} : { 'aria-label': t('guide.open'), title: t('guide.open') };
  return (
    <Link to={guideOf(pathname)} target="_blank" className={className} {...words}>
      <Icon of={CircleHelp} size={named ? 'normal' : 'large'} />
      {named && t('guide.name')}
    </Link>
  );
}
