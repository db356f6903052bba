import type { RehearsalFinding } from '@daihoi/contract/rehearsal';
import { Check, X } from 'lucide-react';
import { Icon } from '../../components/icon.tsx';
import { rehearsalTexts } from '../../i18n/rehearsal.ts';
import { useText } from '../../i18n/use-text.ts';

/** What an exercise came to, figure by figure. */
export function FindingList({ findings }: { readonly findings: readonly RehearsalFinding[] }) {
  const { t } = useText(rehearsalTexts);
  return (
    <ul className="rehearsal-findings">
      {findings.map((finding) => (
        <li key={finding.code} className={finding.holds ? undefined : 'rehearsal-broken'}>
          <Icon of={finding.holds ? Check : X} />
          {said(finding)}
        </li>
      ))}
    </ul>
  );

  function said({ code, holds, count, of }: RehearsalFinding): string {
    if (code === 'hash-same' || code === 'log-whole' || code === 'double-stopped')
      return t(`finding.${code}.${holds ? 'yes' : 'no'}`);
    return t(`finding.${code}`, { count, of });
  }
}
