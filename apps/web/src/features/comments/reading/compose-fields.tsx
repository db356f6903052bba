import type { PassageView } from '@daihoi/contract/comments';
import { useState } from 'react';
import { NumberField } from '../../../components/read-fields.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useCommentWords } from '../use-comment-words.ts';
import type { About, Kept } from './about.ts';
import type { Source } from './read-comment.ts';

interface ComposeFieldsProps {
  readonly source: Source;
  readonly about: About;
  readonly passages: readonly PassageView[];
  /** What was typed before; the fields write it back as people type. */
  readonly kept: Kept;
  /** Says whether there are words that would be lost. */
  readonly onTyped: (typed: boolean) => void;
}

/** The fields of one comment, in the order of the paper. */
export function ComposeFields({ source, about, passages, kept, onTyped }: ComposeFieldsProps) {
  const { t } = useCommentWords();
  const [paragraph, setParagraph] = useState(about.paragraph);
  return (
    <>
      {source !== 'unit' && <WriterFields source={source} kept={kept} />}
      <NumberField
        name="paragraph"
        label={t('write.place')}
        help={t('write.placeHelp')}
        width="figure"
        optional
        {...(about.paragraph === undefined ? {} : { defaultValue: about.paragraph })}
        onRead={setParagraph}
      />
      <Quoted paragraph={paragraph} about={about} passages={passages} />
      <TextField
        name="text"
        label={t('write.text')}
        lines={5}
        maxLength={8000}
        defaultValue={kept.text}
        onType={(text) => {
          kept.text = text;
          onTyped(text.trim() !== '');
        }}
      />
      {source === 'unit' && (
        <NumberField
          name="persons"
          label={t('write.persons')}
          help={t('write.personsHelp')}
          width="figure"
          {...(kept.persons === undefined ? {} : { defaultValue: kept.persons })}
          onRead={(persons) => {
            kept.persons = persons;
          }}
        />
      )}
    </>
  );
}

function WriterFields({ source, kept }: Pick<ComposeFieldsProps, 'source' | 'kept'>) {
  const { t } = useCommentWords();
  return (
    <>
      <TextField
        name="authorName"
        label={t('write.name')}
        maxLength={120}
        optional={source === 'public'}
        defaultValue={kept.name}
        onType={(name) => {
          kept.name = name;
        }}
      />
      <TextField
        name="authorContact"
        label={t('write.contact')}
        maxLength={200}
        optional
        defaultValue={kept.contact}
        onType={(contact) => {
          kept.contact = contact;
        }}
      />
    </>
  );
}

/** The passage that the number names, so that a slip is seen before it is sent. */
function Quoted(props: {
  readonly paragraph: number | undefined;
  readonly about: About;
  readonly passages: readonly PassageView[];
}) {
  const { t } = useCommentWords();
  const { paragraph, about, passages } = props;
  if (paragraph === undefined) return <p className="comments-quoted">{t('write.aboutWhole')}</p>;
  const found = passages.find((each) => each.paragraph === paragraph);
  if (!found) return <p className="comments-quoted">{t('write.placeUnknown')}</p>;
  const part = paragraph === about.paragraph && about.passage !== '' ? about.passage : found.text;
  return (
    <p className="comments-quoted">
      <b>{t('write.about', { n: paragraph })}</b> “{shortened(part)}”
    </p>
  );
}

function shortened(text: string): string {
  return text.length > 240 ? `${text.slice(0, 240)}…` : text;
}
