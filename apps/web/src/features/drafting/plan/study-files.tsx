import { studyRoutes, type DraftWorkView, type StudyFileLine } from '@daihoi/contract/drafting';
import { useQueryClient } from '@tanstack/react-query';
import { Download, FileUp } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { urlOf } from '../../../api/url-of.ts';
import { useRoute } from '../../../api/use-route.ts';
import { useSendFile } from '../../../api/use-send-file.ts';
import { Button, ButtonAnchor } from '../../../components/button.tsx';
import { Wrong } from '../../../components/wrong.tsx';
import { LookYourself, type TakenFile } from '../../../components/look-yourself.tsx';
import { LooksOf } from '../../../components/looks-of.tsx';
import { FileDrop } from '../../../components/file-drop.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { commonTexts } from '../../../i18n/common.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';
import { paperLimits } from '../../../lib/file-limits.ts';

/** The files of the studies that stand in the saved plan: the newest first, each with who brought it and when. */
export function StudyFiles({ works }: { readonly works: readonly DraftWorkView[] }) {
  const { t } = useDraftWords();
  const { params } = useWhichDraft();
  const list = useRoute(studyRoutes.list, { params });
  const studies = works.flatMap(({ id, kind, title }) =>
    id !== null && kind === 'study' ? [{ id, title }] : [],
  );
  if (studies.length === 0) return null;
  return (
    <section className="plan-studies">
      <h3>{t('study.title')}</h3>
      <Here of={list}>
        {({ files }) => (
          <ul className="drafting-list">
            {studies.map((study) => (
              <li key={study.id}>
                <Study
                  study={study}
                  files={files.filter(({ workId }) => workId === study.id).toReversed()}
                />
              </li>
            ))}
          </ul>
        )}
      </Here>
    </section>
  );
}

interface StudyProps {
  readonly study: { readonly id: string; readonly title: string };
  readonly files: readonly StudyFileLine[];
}

function Study({ study, files }: StudyProps) {
  const { t } = useDraftWords();
  const [bringing, setBringing] = useState(false);
  const act = t(files.length === 0 ? 'study.bring' : 'study.bringNext');
  return (
    <>
      <b>{study.title}</b>
      {files.length === 0 && <p className="drafting-note">{t('study.none')}</p>}
      {files.map((file) => (
        <StudyFile key={file.id} file={file} title={study.title} />
      ))}
      {bringing ? (
        <Bring study={study} onDone={() => setBringing(false)} />
      ) : (
        <Button
          size="small"
          icon={FileUp}
          label={t('study.actOf', { act, title: study.title })}
          onPress={() => setBringing(true)}
        >
          {act}
        </Button>
      )}
    </>
  );
}

interface StudyFileProps {
  readonly file: StudyFileLine;
  /** Of its study: acts of several files must not sound alike. */
  readonly title: string;
}

function StudyFile({ file, title }: StudyFileProps) {
  const { t, moment } = useDraftWords();
  const { params, congressId, draftId } = useWhichDraft();
  const href = urlOf(studyRoutes.file, { params: { ...params, fileId: file.id } });
  const download = t('study.download', { n: file.number });
  return (
    <div className="plan-study-file">
      <span>
        {t('version.one', { n: file.number })} · {file.fileName}
        <small>{t('version.by', { who: file.uploadedBy, when: moment(file.uploadedAt) })}</small>
        <LooksOf looks={file.looks} />
      </span>
      <ButtonAnchor
        size="small"
        icon={Download}
        href={href}
        label={t('study.actOf', { act: download, title })}
      >
        {download}
      </ButtonAnchor>
      {file.checkable && (
        <Link
          to={`/drafts/${congressId}/${draftId}/studies/${file.id}`}
          aria-label={t('study.lookOf', { n: file.number, title })}
        >
          {t('study.look')}
        </Link>
      )}
    </div>
  );
}

/** Choosing a file sends it. */
function Bring({ study, onDone }: Pick<StudyProps, 'study'> & { readonly onDone: () => void }) {
  const { t } = useDraftWords();
  const common = useText(commonTexts);
  const { params } = useWhichDraft();
  const queries = useQueryClient();
  const { sending, refused, send: sendFile } = useSendFile(studyRoutes.add);
  const [unread, setUnread] = useState<TakenFile>();
  if (unread !== undefined)
    return <LookYourself congressId={params.congressId} file={unread} onSeen={onDone} />;
  return (
    <>
      <FileDrop
        label={t('study.label', { title: study.title })}
        limits={paperLimits}
        sending={sending}
        onFiles={([file]) => file && void send(file)}
      />
      <Wrong>{refused?.message}</Wrong>
      {sending === undefined && (
        <Button size="small" kind="text" onPress={onDone}>
          {common.t('act.stop')}
        </Button>
      )}
    </>
  );

  async function send(file: File): Promise<void> {
    const sent = await sendFile(file, { params, query: { work: study.id } });
    if (!sent.ok) return;
    await queries.invalidateQueries();
    if (sent.value.looked) onDone();
    else setUnread({ name: file.name, hash: sent.value.hash });
  }
}
