import { templateKindWords, templateRoutes, type TemplateView } from '@daihoi/contract/templates';
import { isProgramPaper } from '@daihoi/domain/paper-templates';
import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { NextStepCard } from '../../components/next-step-card.tsx';
import { Said } from '../../components/said.tsx';
import { BringTemplate } from './bring-template.tsx';
import { useTemplateWords } from './use-template-words.ts';

type Step = 'bring' | 'unknown' | 'missing' | 'errors' | 'issue' | 'issued';

/** Steps after which another file has to come. */
const needsFile: ReadonlySet<Step> = new Set(['unknown', 'missing', 'errors']);

/** What is to be done with a template now; only its own office sees it. */
export function TemplateStep({ template }: { readonly template: TemplateView }) {
  const { t, lang, moment } = useTemplateWords();
  const { mayWrite, state, newest, issuedVersion, issuedAt } = template;
  if (state === 'WITHDRAWN') return <p className="templates-note">{t('one.withdrawn')}</p>;
  if (!mayWrite)
    return state === 'REPLACED' ? <p className="templates-note">{t('one.replaced')}</p> : null;
  const step = stepOf(template);
  const { unknown, missing, errors } = countsOf(template);
  const said = {
    bring: { title: t('one.bring'), text: t('one.bringText') },
    unknown: { title: t('one.unknown', { n: unknown }), text: t('one.unknownText') },
    missing: { title: t('one.missing', { n: missing }), text: t('one.missingText') },
    errors: { title: t('one.errors', { n: errors }), text: t('one.errorsText') },
    issue: {
      title: t('one.issue', { n: newest }),
      text: t(isProgramPaper(template.kind) ? 'one.issuePaperText' : 'one.issueText', {
        kind: inSentence(templateKindWords(template.kind, lang)),
      }),
    },
    issued: {
      title: t('one.issued', { n: issuedVersion ?? 0, when: issuedAt ? moment(issuedAt) : '' }),
      text: state === 'REPLACED' ? t('one.replaced') : t('one.issuedText'),
    },
  } as const satisfies Record<Step, { readonly title: string; readonly text: string }>;
  return (
    <div className="templates-step">
      <NextStepCard
        eyebrow={t(step === 'issued' ? `state.${state}` : 'one.next')}
        title={said[step].title}
        action={<StepActs template={template} step={step} />}
      >
        {said[step].text}
      </NextStepCard>
    </div>
  );
}

/** The name of a kind in the middle of a sentence. */
function inSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}

function StepActs({ template, step }: { readonly template: TemplateView; readonly step: Step }) {
  const { t } = useTemplateWords();
  const take = useAct(templateRoutes.takeBuiltIn);
  const issue = useAct(templateRoutes.issue);
  const withdraw = useAct(templateRoutes.withdraw);
  const [bringing, setBringing] = useState(false);
  const params = { unitId: template.unit.id, templateId: template.id };
  const body = { version: template.version };
  if (bringing) return <BringTemplate template={template} onDone={() => setBringing(false)} />;
  return (
    <>
      <div className="templates-acts">
        {step === 'issue' && (
          <Button
            kind="seal"
            icon={Stamp}
            busy={issue.state.status === 'sending'}
            onPress={() => void issue.tell({ params, body })}
          >
            {t('one.issueAct')}
          </Button>
        )}
        {step === 'bring' && (
          <Button
            kind="act"
            busy={take.state.status === 'sending'}
            onPress={() => void take.tell({ params, body })}
          >
            {t('one.takeBuiltIn')}
          </Button>
        )}
        <Button kind={needsFile.has(step) ? 'act' : 'outline'} onPress={() => setBringing(true)}>
          {t('one.newVersion')}
        </Button>
        {template.issuedVersion !== null && (
          <Button
            kind="text"
            busy={withdraw.state.status === 'sending'}
            onPress={() => void withdraw.tell({ params, body })}
          >
            {t('one.withdraw')}
          </Button>
        )}
      </div>
      <Said state={take.state} />
      <Said state={issue.state} />
      <Said state={withdraw.state} />
    </>
  );
}

function stepOf(template: TemplateView): Step {
  const { newest, issuedVersion } = template;
  const { unknown, missing, errors } = countsOf(template);
  if (newest === 0) return 'bring';
  if (issuedVersion === newest) return 'issued';
  if (unknown > 0) return 'unknown';
  if (missing > 0) return 'missing';
  return errors > 0 ? 'errors' : 'issue';
}

function countsOf({ newestCheck }: TemplateView) {
  return {
    unknown: newestCheck?.fields.filter(({ known }) => !known).length ?? 0,
    missing: newestCheck?.missing.length ?? 0,
    errors: newestCheck?.findings.filter(({ severity }) => severity === 'error').length ?? 0,
  };
}
