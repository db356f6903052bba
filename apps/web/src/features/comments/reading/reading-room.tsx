import type { PassageView } from '@daihoi/contract/comments';
import { MessageSquarePlus } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useCommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';
import type { About } from './about.ts';
import { ComposeForm } from './compose-form.tsx';
import { PassageList } from './passage-list.tsx';
import { usePassages } from './use-passages.ts';

/** The text at the left, what is said of it at the right: press a passage, write, go on reading. */
export function ReadingRoom() {
  const passages = usePassages();
  return <Here of={passages}>{(data) => <Room passages={data.passages} />}</Here>;
}

function Room({ passages }: { readonly passages: readonly PassageView[] }) {
  const { t } = useCommentWords();
  const { open, view } = useConsultation();
  const [about, setAbout] = useState<About>({ paragraph: undefined, passage: '', time: 0 });
  const [find, setFind] = useState('');
  const text = useRef<HTMLDivElement>(null);
  const pick = useCallback((paragraph: number, passage: string) => {
    setAbout({ paragraph, passage, time: performance.now() });
  }, []);
  const shown = useMemo(() => found(passages, find), [passages, find]);
  return (
    <div className="comments-room">
      <div className="comments-side">
        {open ? (
          <Card title={t('tab.read')}>
            <ComposeForm
              about={about}
              passages={passages}
              onAbout={setAbout}
              onWritten={(paragraph) => backTo(text.current, paragraph)}
            />
          </Card>
        ) : (
          <p className="comments-note">{t(view.mayWrite ? 'write.closed' : 'write.noRight')}</p>
        )}
      </div>
      <Card title={t('read.text')}>
        <div className="comments-find">
          <TextField name="find" label={t('read.find')} inputMode="search" onType={setFind} />
          {open && (
            <Button
              size="small"
              icon={MessageSquarePlus}
              onPress={() =>
                setAbout({ paragraph: undefined, passage: '', time: performance.now() })
              }
            >
              {t('read.whole')}
            </Button>
          )}
        </div>
        {shown.length === 0 && <p className="comments-note">{t('read.findNone')}</p>}
        <div ref={text}>
          <PassageList
            passages={shown}
            picked={about.paragraph}
            {...(open ? { onPick: pick } : {})}
          />
        </div>
      </Card>
    </div>
  );
}

function found(passages: readonly PassageView[], find: string): readonly PassageView[] {
  const wanted = find.trim().toLowerCase();
  return wanted === ''
    ? passages
    : passages.filter(({ text }) => text.toLowerCase().includes(wanted));
}

/** After a comment the keyboard stands where it was reading. */
function backTo(text: HTMLElement | null, paragraph: number): void {
  text?.querySelector<HTMLElement>(`[data-passage="${paragraph}"]`)?.focus();
}
