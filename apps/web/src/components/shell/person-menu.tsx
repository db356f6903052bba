import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { personMark } from '../../lib/person-mark.ts';
import { BarPopover } from './bar-popover.tsx';
import { PersonActs } from './load-panels.ts';
import type { PersonMenuActs } from './person-acts-dialog.tsx';

/** Who is signed in; language, theme, keys, sign-out. */
export function PersonMenu(props: PersonMenuActs) {
  const { t } = useText(shellTexts);
  const label = t('person.label', { name: props.person.name });
  return (
    <BarPopover
      label={label}
      placement="bottom end"
      button={{
        className: 'bar-person',
        content: (
          <>
            <span aria-hidden="true">{personMark(props.person.name)}</span>
            <span className="seen-by-readers-only">{label}</span>
          </>
        ),
      }}
    >
      {({ close }) => <PersonActs {...props} onClose={close} />}
    </BarPopover>
  );
}
