import { CircleCheck, CircleDashed } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { classes } from '../lib/classes.ts';
import { LinkButton } from './button.tsx';
import { Icon } from './icon.tsx';
import './next-step-card.css';

/** One condition of the next step: there, or missing and linked to where it is filled in. */
export interface StepCondition {
  readonly id: string;
  readonly met: boolean;
  readonly label: string;
  readonly to?: string;
}

interface NextStepCardProps {
  /** "Việc tiếp theo", or whose it is: "Việc tiếp theo của Tỉnh ủy". */
  readonly eyebrow: string;
  /** Verb first, with the date: "Chuẩn y kết quả bầu cử, trước 21/8/2020". */
  readonly title: string;
  /** One or two sentences: what is there, what is missing, what happens by when. */
  readonly children: ReactNode;
  readonly conditions?: readonly StepCondition[];
  /** One button; a blocked one may stand beside it. */
  readonly action: ReactNode;
  /** The article behind the step, shown on request. */
  readonly why?: ReactNode;
}

/** The one thing to do now. The only box of the page with an ink border. */
export function NextStepCard({
  eyebrow,
  title,
  children,
  conditions,
  action,
  why,
}: NextStepCardProps) {
  const id = useId();
  return (
    <section className="next-step" aria-labelledby={id}>
      <div className="next-step-eyebrow">{eyebrow}</div>
      <h2 id={id}>{title}</h2>
      <p className="next-step-text">{children}</p>
      {conditions !== undefined && conditions.length > 0 && (
        <ul className="next-step-conditions">
          {conditions.map((condition) => (
            <Condition key={condition.id} {...condition} />
          ))}
        </ul>
      )}
      <div className="next-step-action">{action}</div>
      {why !== undefined && <Why>{why}</Why>}
    </section>
  );
}

function Condition({ met, label, to }: StepCondition) {
  return (
    <li className={classes('next-step-condition', met && 'next-step-condition-met')}>
      <Icon of={met ? CircleCheck : CircleDashed} />
      {to !== undefined && !met ? <Link to={to}>{label}</Link> : <span>{label}</span>}
    </li>
  );
}

function Why({ children }: { readonly children: ReactNode }) {
  const { t } = useText(commonTexts);
  const [open, setOpen] = useState(false);
  return (
    <div className="next-step-why">
      <LinkButton open={open} onPress={() => setOpen(!open)}>
        {t(open ? 'whyHide' : 'why')}
      </LinkButton>
      {open && <div className="next-step-article">{children}</div>}
    </div>
  );
}
