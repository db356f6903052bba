import { Check } from 'lucide-react';
import type { CongressStage } from '@daihoi/domain/congress';
import type { ReactNode } from 'react';
import { stateTexts } from '../i18n/states.ts';
import { useText } from '../i18n/use-text.ts';
import './stage-stepper.css';

/** One stage as the stepper shows it. */
export interface StageStep {
  readonly stage: CongressStage;
  readonly position: 'done' | 'now' | 'later';
  /** Done: the actual day. Now: the deadline ("hạn 21/8/2020"). */
  readonly date?: string;
  /** Done: the difference from the plan in words. Now: days left, or "Trả lại lần 1". */
  readonly note?: ReactNode;
}

/** The eight stages of a congress with the one under way. A return draws no step back: its stage says so in its note. */
export function StageStepper({ steps }: { readonly steps: readonly StageStep[] }) {
  const { t } = useText(stateTexts);
  return (
    <>
      <ol className="stepper" aria-label={t('stepper.label')}>
        {steps.map((step) => (
          <Step key={step.stage} {...step} />
        ))}
      </ol>
      <PhoneStepper steps={steps} />
    </>
  );
}

function Step({ stage, position, date, note }: StageStep) {
  const { t } = useText(stateTexts);
  return (
    <li
      className={`stepper-step stepper-${position}`}
      aria-current={position === 'now' ? 'step' : undefined}
    >
      <span className="stepper-disc">
        {position === 'done' && <Check size={12} strokeWidth={3} aria-hidden="true" />}
      </span>
      <b>{t(`stage.${stage}`)}</b>
      <span className="seen-by-readers-only">, {t(`stepper.${position}`)}</span>
      {date !== undefined && <span className="stepper-date">{date}</span>}
      {note !== undefined && <small>{note}</small>}
    </li>
  );
}

/** Phones: a line of segments and "Bước 2 trên 8: Chuẩn bị". */
function PhoneStepper({ steps }: { readonly steps: readonly StageStep[] }) {
  const { t } = useText(stateTexts);
  const at = steps.findIndex((step) => step.position === 'now');
  const now = steps[at];
  const next = steps.slice(at + 1, at + 4).map((step) => t(`stage.${step.stage}`));
  return (
    <div className="phone-stepper">
      <div className="phone-stepper-words">
        <b>
          {now
            ? t('stepper.position', { n: at + 1, of: steps.length, stage: t(`stage.${now.stage}`) })
            : t('stepper.finished', { of: steps.length })}
        </b>
        {now?.note !== undefined && <span>{now.note}</span>}
      </div>
      <div className="phone-stepper-line" aria-hidden="true">
        {steps.map((step) => (
          <i key={step.stage} className={`phone-stepper-${step.position}`} />
        ))}
      </div>
      {now && next.length > 0 && <div>{t('stepper.next', { stages: next.join(', ') })}</div>}
    </div>
  );
}
