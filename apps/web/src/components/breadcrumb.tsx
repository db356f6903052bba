import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { foldTrail } from '../lib/fold-trail.ts';
import { LinkButton } from './button.tsx';
import { Icon } from './icon.tsx';
import './breadcrumb.css';

/** One level of the path to this page; the last has no link. */
export interface TrailLevel {
  readonly label: string;
  readonly to?: string;
}

/** The path from above to here, at most four levels; the middle folds into "…". */
export function Breadcrumb({ levels }: { readonly levels: readonly TrailLevel[] }) {
  const { t } = useText(commonTexts);
  const [whole, setWhole] = useState(false);
  return (
    <nav className="trail" aria-label={t('trail.label')}>
      <ol>
        {(whole ? levels : foldTrail(levels, 4)).map((level, index) => (
          <li key={level?.label ?? 'folded'}>
            {index > 0 && <Icon of={ChevronRight} size="chip" />}
            {level === undefined ? (
              <LinkButton label={t('trail.folded')} onPress={() => setWhole(true)}>
                …
              </LinkButton>
            ) : level.to === undefined ? (
              <span aria-current="page">{level.label}</span>
            ) : (
              <Link to={level.to}>{level.label}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
