import { templateKindWords, templateRoutes, type TemplateView } from '@daihoi/contract/templates';
import { Download, PencilLine } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router';
import { urlOf } from '../../api/url-of.ts';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { Button, ButtonAnchor } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Here } from '../../components/screen-states.tsx';
import { useTitledObject } from '../../lib/object-title.ts';
import { TemplateChip } from './template-chip.tsx';
import { TemplateCheck } from './template-check.tsx';
import { TemplateStep } from './template-step.tsx';
import { levelsText } from './template-table.tsx';
import { useTemplateWords } from './use-template-words.ts';
import './templates.css';

const EditDialog = lazy(async () => ({
  default: (await import('./template-words-form.tsx')).EditTemplateDialog,
}));

/** One template: the next step, the fields in it, the form of papers made from it, its versions. */
export function TemplatePage() {
  const { unitId = '', templateId = '' } = useParams();
  const template = useRoute(templateRoutes.show, { params: { unitId, templateId } });
  return (
    <Here page of={template}>
      {(data) => <Loaded template={data} />}
    </Here>
  );
}

function Loaded({ template }: { readonly template: TemplateView }) {
  const words = useTemplateWords();
  const { t, lang } = words;
  const [editing, setEditing] = useState(false);
  useTitledObject(template.title);
  const open = template.mayWrite && template.state !== 'WITHDRAWN';
  return (
    <>
      <Breadcrumb levels={[{ label: t('name'), to: '/templates' }, { label: template.title }]} />
      <PageHead
        name={templateKindWords(template.kind, lang)}
        title={template.title}
        meta={
          <>
            <TemplateChip state={template.state} />
            <span>{levelsText(template.levels, words)}</span>
            <span>{template.unit.shortName}</span>
          </>
        }
        actions={
          open ? (
            <Button size="small" kind="text" icon={PencilLine} onPress={() => setEditing(true)}>
              {t('start.edit')}
            </Button>
          ) : undefined
        }
      />
      <TemplateStep template={template} />
      {template.note !== '' && (
        <Card title={t('one.note')}>
          <p className="templates-words" lang="vi">
            {template.note}
          </p>
        </Card>
      )}
      <TemplateCheck template={template} />
      <Versions template={template} />
      {editing && (
        <Suspense>
          <EditDialog template={template} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </>
  );
}

function Versions({ template }: { readonly template: TemplateView }) {
  const { t, moment } = useTemplateWords();
  if (template.versions.length === 0) return null;
  const params = { unitId: template.unit.id, templateId: template.id };
  return (
    <Card title={t('one.versions')}>
      <ul className="templates-versions">
        {template.versions.map(({ number, why, madeBy, madeAt }) => (
          <li key={number}>
            <span>
              {t('one.version', { n: number, why })}
              <small>{t('one.by', { who: madeBy, when: moment(madeAt) })}</small>
            </span>
            <ButtonAnchor
              size="small"
              icon={Download}
              href={urlOf(templateRoutes.file, { params: { ...params, number } })}
            >
              {t('one.download', { n: number })}
            </ButtonAnchor>
          </li>
        ))}
      </ul>
    </Card>
  );
}
