import { synthesisRoutes, type SynthesisLine } from '@daihoi/contract/synthesis';
import { useState } from 'react';
import { useRoute } from '../../api/use-route.ts';
import { Button } from '../../components/button.tsx';
import { Here } from '../../components/screen-states.tsx';
import type { Picking } from './use-picked.ts';
import { useSynthesisWords, type SynthesisWords } from './use-synthesis-words.ts';
import { useWhichSynthesis } from './which-synthesis.ts';

interface LineListProps {
  readonly of: 'proposal' | 'group';
  readonly id: string;
  readonly picking: Picking;
}

const pageSize = 50;

/** Each comment of a proposal or a group; single ones can be chosen and moved. */
export function LineList({ of, id, picking }: LineListProps) {
  const { t } = useSynthesisWords();
  const { params } = useWhichSynthesis();
  const [after, setAfter] = useState<{ readonly afterAt: string; readonly afterId: string }>();
  const lines = useRoute(
    synthesisRoutes.lines,
    { params, query: { of, id, ...after } },
    { keepLast: true },
  );
  return (
    <Here of={lines}>
      {({ lines: found }) => {
        const last = found.at(-1);
        return (
          <>
            <ul className="synthesis-lines">
              {found.map((line: SynthesisLine) => (
                <Line key={line.id} line={line} of={of} groupId={id} picking={picking} />
              ))}
            </ul>
            {last && found.length === pageSize && (
              <Button
                size="small"
                onPress={() => setAfter({ afterAt: last.madeAt, afterId: last.id })}
              >
                {t('groups.moreLines')}
              </Button>
            )}
          </>
        );
      }}
    </Here>
  );
}

interface LineProps extends Pick<LineListProps, 'of' | 'picking'> {
  readonly line: SynthesisLine;
  readonly groupId: string;
}

function Line({ line, of, groupId, picking }: LineProps) {
  const words = useSynthesisWords();
  const { open } = useWhichSynthesis();
  const { id, text, passage } = line;
  const seenIn = of === 'group' ? groupId : null;
  const said = (
    <span className="synthesis-words" lang="vi">
      {text}
    </span>
  );
  return (
    <li>
      {open ? (
        <label className="synthesis-pick">
          <input
            type="checkbox"
            checked={picking.picked.lines.has(id)}
            onChange={() => picking.pickLine(id, { seenIn, text })}
          />
          {said}
        </label>
      ) : (
        said
      )}
      <small>
        {whoSaid(line, words)} · {words.moment(line.madeAt)}
        {passage !== '' && (
          <>
            {' · '}
            <q lang="vi">{passage}</q>
          </>
        )}
      </small>
    </li>
  );
}

/** Whose words they are. */
export function whoSaid(
  line: Pick<SynthesisLine, 'source' | 'unitName' | 'authorName'> & { readonly comments?: number },
  { t }: Pick<SynthesisWords, 't'>,
): string {
  const unit = line.unitName ?? '';
  const who = line.authorName ?? '';
  switch (line.source) {
    case 'unit':
      return t('line.unit', { unit });
    case 'merged':
      return t('line.merged', { unit, n: line.comments ?? 1 });
    case 'member':
      return who === '' ? unit : t('line.member', { who, unit });
    case 'public':
      return who === '' ? t('line.anonymous') : who;
  }
}
