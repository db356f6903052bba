import { draftKindWords, type DraftView } from '@daihoi/contract/drafting';
import { templateRoutes } from '@daihoi/contract/templates';
import { draftKinds } from '@daihoi/domain/drafting';
import { Download } from 'lucide-react';
import { urlOf } from '../../api/url-of.ts';
import { useRoute } from '../../api/use-route.ts';
import { ButtonAnchor } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Here } from '../../components/screen-states.tsx';
import { useTemplateWords } from './use-template-words.ts';

interface FilledCardProps {
  readonly congressId: string;
  readonly unitName: string;
}

/** Templates with the data of the unit in them, to download without beginning a draft: those of superiors first. */
export function FilledCard({ congressId, unitName }: FilledCardProps) {
  const { t, lang } = useTemplateWords();
  const offered = useRoute(templateRoutes.offered, { params: { congressId } });
  return (
    <Card title={t('filled.title')}>
      <p className="templates-note">{t('filled.text', { unit: unitName })}</p>
      <Here of={offered}>
        {({ templates }) => (
          <ul className="templates-built-in">
            {templates.map(({ id, kind, title, unit }) => (
              <li key={id}>
                <Filled congressId={congressId} kind={kind} template={id}>
                  {t('filled.issued', { title, unit: unit.shortName })}
                </Filled>
              </li>
            ))}
            {draftKinds.map((kind) => (
              <li key={kind}>
                <Filled congressId={congressId} kind={kind}>
                  {draftKindWords(kind, lang)}
                </Filled>
              </li>
            ))}
          </ul>
        )}
      </Here>
    </Card>
  );
}

interface FilledProps {
  readonly congressId: string;
  readonly kind: DraftView['kind'];
  /** The program’s own template where it is left out. */
  readonly template?: string;
  readonly children: string;
}

function Filled({ congressId, kind, template, children }: FilledProps) {
  const { t } = useTemplateWords();
  const href = urlOf(templateRoutes.filled, {
    params: { congressId, kind },
    query: { template },
  });
  return (
    <ButtonAnchor
      size="small"
      icon={Download}
      href={href}
      label={t('filled.labelOf', { name: children })}
    >
      {children}
    </ButtonAnchor>
  );
}
