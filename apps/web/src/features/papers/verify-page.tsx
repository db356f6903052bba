import { issuingRoutes } from '@daihoi/contract/issuing';
import { useRoute } from '../../api/use-route.ts';
import { Card } from '../../components/card.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { PaperRooms } from '../../components/paper-rooms.tsx';
import { Here } from '../../components/screen-states.tsx';
import { papersTexts } from '../../i18n/papers.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAddress } from '../../lib/use-address.ts';
import { CodeForm } from './code-form.tsx';
import { codeError } from './code-error.ts';
import { FileCheck } from './file-check.tsx';
import { Finding } from './finding.tsx';
import { Opens } from './opens.tsx';
import { SquarePart } from './square-part.tsx';
import './papers.css';

/** Kiểm văn bản: whether a paper in hand, or a file, is what was issued. */
export function VerifyPage() {
  const { t } = useText(papersTexts);
  return (
    <>
      <PageHead name={t('verify.name')}>{t('verify.sentence')}</PageHead>
      <PaperRooms />
      <div className="papers-ways">
        <Card title={t('verify.codeTitle')}>
          <CodeCheck />
        </Card>
        <Card title={t('verify.fileTitle')}>
          <FileCheck />
        </Card>
        <SquarePart />
      </div>
    </>
  );
}

/** The code stands in the address, so that the square on a paper leads to its finding. */
function CodeCheck() {
  const { t } = useText(papersTexts);
  const [code, setCode] = useAddress('code');
  const typed = code ?? '';
  const found = useRoute(
    issuingRoutes.verifyCode,
    { params: { code: typed } },
    { when: typed !== '' },
  );
  const error = codeError(found);
  return (
    <>
      <CodeForm
        code={typed}
        error={error}
        busy={typed !== '' && found.status === 'waiting'}
        onCode={setCode}
      />
      {typed !== '' && error === undefined && found.status !== 'waiting' && (
        <Here of={found}>
          {({ verdict, paper }) => (
            <Finding
              verdict={verdict}
              words={t(verdict === 'unknown' ? 'verdict.unknownCode' : `verdict.${verdict}Text`)}
              paper={paper}
            >
              {paper && <Opens paper={paper} />}
            </Finding>
          )}
        </Here>
      )}
    </>
  );
}
