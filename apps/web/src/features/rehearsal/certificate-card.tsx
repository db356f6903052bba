import { rehearsalRoutes, type RehearsalView } from '@daihoi/contract/rehearsal';
import { urlOf } from '../../api/url-of.ts';
import { ButtonAnchor } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { rehearsalTexts } from '../../i18n/rehearsal.ts';
import { useText } from '../../i18n/use-text.ts';
import { NotesForm } from './notes-form.tsx';

const formats = ['pdf', 'docx'] as const;

/** The certificate as files, and what only people know for it. */
export function CertificateCard({ view }: { readonly view: RehearsalView }) {
  const { t } = useText(rehearsalTexts);
  return (
    <Card title={t('certificate.title')}>
      <p className="rehearsal-note">{t('certificate.text', { program: view.program })}</p>
      <div className="rehearsal-acts">
        {formats.map((format) => (
          <ButtonAnchor
            key={format}
            size="small"
            href={urlOf(rehearsalRoutes.certificate, { params: { format } })}
          >
            {t(`certificate.${format}`)}
          </ButtonAnchor>
        ))}
      </div>
      <NotesForm view={view} />
    </Card>
  );
}
