import { useState } from 'react';
import { Checkbox } from '../../components/choice-fields.tsx';
import { isOpen, placeName, type PlaceLine } from './places.ts';
import { useSynthesisWords } from './use-synthesis-words.ts';

interface PlaceListProps {
  readonly places: readonly PlaceLine[];
  readonly at: PlaceLine;
  readonly onChoose: (place: PlaceLine['place']) => void;
}

/** The passages that something was said of, in the order of the draft, with what is left to do. */
export function PlaceList({ places, at, onChoose }: PlaceListProps) {
  const { t } = useSynthesisWords();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const shown = onlyOpen ? places.filter((each) => isOpen(each) || each === at) : places;
  return (
    <nav className="synthesis-places" aria-label={t('places.label')}>
      <Checkbox name="only-open" onChange={setOnlyOpen}>
        {t('places.onlyOpen')}
      </Checkbox>
      {shown.length === 0 && <p className="synthesis-note">{t('places.none')}</p>}
      <ul>
        {shown.map((place) => (
          <PlaceItem
            key={placeName(place.place)}
            line={place}
            here={place === at}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </nav>
  );
}

function PlaceItem(props: {
  readonly line: PlaceLine;
  readonly here: boolean;
  readonly onChoose: PlaceListProps['onChoose'];
}) {
  const { line, here, onChoose } = props;
  const { t, place } = useSynthesisWords();
  const left = [
    ...(line.waiting > 0 ? [t('places.waiting', { n: line.waiting })] : []),
    ...(line.unanswered > 0 ? [t('places.unanswered', { n: line.unanswered })] : []),
  ];
  return (
    <li>
      <button
        type="button"
        className="synthesis-place"
        aria-current={here ? 'true' : undefined}
        onClick={() => onChoose(line.place)}
      >
        <b>{place(line.place)}</b>
        <span className="synthesis-place-left">
          {left.length > 0 ? left.join(', ') : t('places.done', { n: line.groups })}
        </span>
        {line.text !== '' && (
          <span className="synthesis-place-text" lang="vi">
            {line.text}
          </span>
        )}
      </button>
    </li>
  );
}
