import { rehearsalRoutes, type RehearsalView } from '@daihoi/contract/rehearsal';
import { useRoute } from '../../api/use-route.ts';
import { PageHead } from '../../components/page-head.tsx';
import { Here } from '../../components/screen-states.tsx';
import { rehearsalTexts } from '../../i18n/rehearsal.ts';
import { useText } from '../../i18n/use-text.ts';
import { CertificateCard } from './certificate-card.tsx';
import { CountsCard } from './counts-card.tsx';
import { ExercisesCard } from './exercises-card.tsx';
import { HandsCard } from './hands-card.tsx';
import './rehearsal.css';

/** What others key shows here without a click (milliseconds). */
const refresh = 3_000;

/** Diễn tập: the exercises with one next step each, whole counts, who counts, the certificate. */
export function RehearsalPage() {
  const { t } = useText(rehearsalTexts);
  const page = useRoute(rehearsalRoutes.show, {}, { every: refresh });
  const view = page.status === 'here' ? page.data : undefined;
  return (
    <>
      <PageHead name={t('name')}>{view && t('sentence', progressOf(view))}</PageHead>
      <Here of={page}>
        {(shown) => (
          <div className="rehearsal">
            <ExercisesCard view={shown} />
            <div className="rehearsal-side">
              <HandsCard view={shown} />
              <CountsCard view={shown} />
              <CertificateCard key={shown.version} view={shown} />
            </div>
          </div>
        )}
      </Here>
    </>
  );
}

function progressOf({ exercises }: RehearsalView) {
  const passed = exercises.filter(({ latest }) => latest?.standing.state === 'passed').length;
  return { passed, of: exercises.length };
}
