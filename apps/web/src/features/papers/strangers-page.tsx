import { issuingRoutes } from '@daihoi/contract/issuing';
import { sessionRoutes } from '@daihoi/contract/session';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { useRoute } from '../../api/use-route.ts';
import { Mark } from '../../components/mark.tsx';
import { Here, LoadingLines } from '../../components/screen-states.tsx';
import { papersTexts } from '../../i18n/papers.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { CodeForm } from './code-form.tsx';
import { codeError } from './code-error.ts';
import { Finding } from './finding.tsx';
import { SquarePart } from './square-part.tsx';
import './papers.css';

/** Where the square on a paper leads: whoever is signed in goes on to the full check, a stranger sees the head of the paper. */
export function StrangersPage() {
  const { code = '' } = useParams();
  const session = useRoute(sessionRoutes.show, {});
  if (session.status === 'waiting') return <LoadingLines />;
  if (session.status === 'here') return <Navigate to={fullCheck(code)} replace />;
  return <Strangers code={code} />;
}

function fullCheck(code: string): string {
  return code === '' ? '/reports/verify' : `/reports/verify?code=${encodeURIComponent(code)}`;
}

function Strangers({ code }: { readonly code: string }) {
  const { t } = useText(papersTexts);
  const shell = useText(shellTexts);
  const navigate = useNavigate();
  const found = useRoute(issuingRoutes.verifyPublicly, { params: { code } }, { when: code !== '' });
  const error = codeError(found);
  return (
    <main className="papers-door">
      <div className="papers-brand">
        <Mark size={32} />
        {shell.t('product')}
      </div>
      <h1>{t('strangers.name')}</h1>
      <p>{t('strangers.lead')}</p>
      <CodeForm
        code={code}
        error={error}
        busy={code !== '' && found.status === 'waiting'}
        onCode={(typed) => void navigate(`/verify/${encodeURIComponent(typed)}`)}
      />
      {code !== '' && error === undefined && found.status !== 'waiting' && (
        <Here of={found}>
          {({ verdict, paper }) => (
            <Finding
              verdict={verdict}
              words={t(verdict === 'unknown' ? 'verdict.unknownCode' : `verdict.${verdict}Text`)}
              paper={paper}
            />
          )}
        </Here>
      )}
      <SquarePart />
      <p className="papers-quiet">{t('strangers.note')}</p>
      <Link to={`/sign-in?back=${encodeURIComponent(fullCheck(code))}`}>
        {t('strangers.signIn')}
      </Link>
    </main>
  );
}
