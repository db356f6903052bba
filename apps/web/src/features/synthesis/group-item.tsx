import { synthesisRoutes, type CountedGroupView } from '@daihoi/contract/synthesis';
import { PencilLine, Reply } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAct } from '../../api/use-act.ts';
import { Button, LinkButton } from '../../components/button.tsx';
import { Said } from '../../components/said.tsx';
import { AnswerForm } from './answer-form.tsx';
import { changedWords } from './changed-words.ts';
import { GistForm } from './gist-form.tsx';
import { LineList } from './line-list.tsx';
import type { PlaceActs } from './place-acts.ts';
import { useSynthesisWords } from './use-synthesis-words.ts';
import { useWhichSynthesis } from './which-synthesis.ts';

interface GroupItemProps {
  readonly group: CountedGroupView;
  readonly acts: PlaceActs;
}

type Doing = 'nothing' | 'wording' | 'answering';

/** A group: what is asked and by how many, the answer, and each comment in it. */
export function GroupItem({ group, acts }: GroupItemProps) {
  const { t, voices } = useSynthesisWords();
  const { open } = useWhichSynthesis();
  const [doing, setDoing] = useState<Doing>('nothing');
  const [shown, setShown] = useState(false);
  return (
    <li data-group={group.id}>
      <h3 className="synthesis-group-name">{t('groups.name', { n: group.number })}</h3>
      {doing === 'wording' ? (
        <GistForm group={group} onDone={() => setDoing('nothing')} />
      ) : (
        <p className="synthesis-words" lang="vi">
          {group.gist}
        </p>
      )}
      <small>
        {t('voices.comments', { n: group.voices.comments })}
        {' · '}
        {voices(group.voices)}
      </small>
      {doing === 'answering' ? (
        <AnswerForm group={group} onDone={() => setDoing('nothing')} />
      ) : (
        <Response group={group} />
      )}
      <div className="synthesis-acts">
        {open && doing === 'nothing' && <GroupActs group={group} onDo={setDoing} />}
        <LinkButton open={shown} onPress={() => setShown(!shown)}>
          {t('groups.open')}
        </LinkButton>
      </div>
      {shown && <LineList of="group" id={group.id} picking={acts.picking} />}
    </li>
  );
}

function GroupActs(props: {
  readonly group: CountedGroupView;
  readonly onDo: (doing: Doing) => void;
}) {
  const { group, onDo } = props;
  const { t } = useSynthesisWords();
  const { params } = useWhichSynthesis();
  const act = useAct(synthesisRoutes.dissolve);
  return (
    <>
      <span data-answer>
        <Button size="small" icon={Reply} onPress={() => onDo('answering')}>
          {t(group.response === null ? 'groups.answer' : 'groups.change')}
        </Button>
      </span>
      <Button size="small" icon={PencilLine} onPress={() => onDo('wording')}>
        {t('groups.rename')}
      </Button>
      <Button
        size="small"
        kind="text"
        busy={act.state.status === 'sending'}
        onPress={() =>
          void act.tell({
            params: { ...params, groupId: group.id },
            body: { version: group.version },
          })
        }
      >
        {t('groups.dissolve')}
      </Button>
      <Said state={act.state} />
    </>
  );
}

function Response({ group }: Pick<GroupItemProps, 'group'>) {
  const words = useSynthesisWords();
  const { t, moment } = words;
  const { draft } = useWhichSynthesis();
  const { response, answeredAt, answeredBy, changes } = group;
  if (response === null) return <p className="synthesis-open">{t('groups.unanswered')}</p>;
  return (
    <div className="synthesis-answer">
      <p>
        <b>{t(`outcome.${response.outcome}`)}</b>
      </p>
      {response.reason !== '' && (
        <p className="synthesis-words" lang="vi">
          {response.reason}
        </p>
      )}
      {changedWords(changes, words).map(({ version, said }) => (
        <p key={version}>
          {draft ? (
            <Link
              to={`/drafts/${draft.congressId}/${draft.draftId}?ban=${version}&so-voi=${draft.draftVersion}`}
            >
              {said}
            </Link>
          ) : (
            said
          )}
        </p>
      ))}
      {answeredAt !== null && (
        <small>{t('groups.by', { who: answeredBy ?? '', when: moment(answeredAt) })}</small>
      )}
    </div>
  );
}
