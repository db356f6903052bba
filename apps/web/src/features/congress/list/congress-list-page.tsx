import { CalendarCheck, CalendarOff, Landmark } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../../api/session-context.ts';
import { Button } from '../../../components/button.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { EmptyState } from '../../../components/screen-states.tsx';
import { resumptionTexts } from '../../../i18n/resumption.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useAddress } from '../../../lib/use-address.ts';
import { useWords } from '../use-words.ts';
import { CongressList } from './congress-list.tsx';
import { SubtreePostponement } from './subtree-postponement.tsx';
import { SubtreeResumption } from './subtree-resumption.tsx';
import '../congress.css';
import { useAsOf } from '../../../lib/as-of.ts';

/** The congresses of a unit and everything below it. The unit is the person's own, or the one in the address. */
export function CongressListPage() {
  const { t } = useWords();
  const session = useSession();
  const [unitId] = useAddress('unit');
  const season = session.seasons[0];
  const home = session.grants[0]?.unit.id;
  const shown = unitId ?? home;
  if (!season || shown === undefined)
    return (
      <>
        <PageHead name={t('name')} />
        <EmptyState icon={Landmark} title={t('list.noSeason')}>
          {t('list.noSeasonText')}
        </EmptyState>
      </>
    );
  return <ListOfUnit unitId={shown} seasonId={season.id} />;
}

const deciders = new Set(['organizationBoard', 'leader']);

function ListOfUnit({ unitId, seasonId }: { readonly unitId: string; readonly seasonId: string }) {
  const { t } = useWords();
  const { grants } = useSession();
  const [deciding, setDeciding] = useState<'postpone' | 'resume'>();
  const resumption = useText(resumptionTexts);
  const unit = grants.find((grant) => grant.unit.id === unitId)?.unit;
  const { past } = useAsOf();
  const decides =
    !past && grants.some((grant) => grant.unit.id === unitId && deciders.has(grant.role));
  const scope = { unitId, seasonId, onClose: () => setDeciding(undefined) };
  return (
    <>
      <PageHead
        name={t('name')}
        actions={
          decides && (
            <>
              <Button size="small" icon={CalendarOff} onPress={() => setDeciding('postpone')}>
                {t('postpone.many')}
              </Button>
              <Button size="small" icon={CalendarCheck} onPress={() => setDeciding('resume')}>
                {resumption.t('many')}
              </Button>
            </>
          )
        }
      />
      <CongressList unitId={unitId} seasonId={seasonId} unitName={unit?.fullName ?? ''} />
      {deciding === 'postpone' && <SubtreePostponement {...scope} />}
      {deciding === 'resume' && <SubtreeResumption {...scope} />}
    </>
  );
}
