import type { CongressState } from '@daihoi/domain/congress';
import { Hourglass } from 'lucide-react';
import { Link } from 'react-router';
import { chartTexts } from '../../i18n/charts.ts';
import { stateTexts } from '../../i18n/states.ts';
import { useText } from '../../i18n/use-text.ts';
import { layTiles, type PlacedTile } from '../../lib/lay-tiles.ts';
import { useWidth } from '../../lib/use-width.ts';
import { Icon } from '../icon.tsx';
import { stateLooks } from '../status-chip.tsx';
import './tile-chart.css';

/** One unit as a tile. */
export interface UnitTile {
  readonly id: string;
  readonly name: string;
  /** What the area stands for: grassroots organisations. */
  readonly size: number;
  /** The size in words: "96 cơ sở". */
  readonly sizeWords: string;
  readonly state: CongressState;
  readonly forecastLate?: boolean;
  readonly to: string;
}

/** Units as tiles: area by size, fill and icon by state, hatch where a delay is forecast. Small ones join "others". */
export function TileChart({
  tiles,
  height = 322,
}: {
  readonly tiles: readonly UnitTile[];
  readonly height?: number;
}) {
  const { element, width } = useWidth<HTMLDivElement>(566);
  return (
    <div className="tiles" ref={element}>
      <ul style={{ height }}>
        {layTiles(tiles, { width, height }).map((placed) => (
          <li key={placed.item?.id ?? 'rest'} style={boxOf(placed)}>
            {placed.item ? <Tile tile={placed.item} /> : <RestTile units={placed.rest.length} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Tile({ tile }: { readonly tile: UnitTile }) {
  const { t } = useText(chartTexts);
  const states = useText(stateTexts);
  const { look, icon } = stateLooks[tile.state];
  const state = states.t(`state.${tile.state}`);
  const words = tile.forecastLate ? `${state}, ${t('tiles.late')}` : state;
  return (
    <Link
      to={tile.to}
      className={`tile tile-${tile.forecastLate ? 'forecast' : look}`}
      title={tile.name}
    >
      <b>
        <Icon of={tile.forecastLate ? Hourglass : icon} size="chip" /> {tile.name}
      </b>
      <span>{tile.sizeWords}</span>
      <span className="seen-by-readers-only">, {words}</span>
    </Link>
  );
}

function RestTile({ units }: { readonly units: number }) {
  const { t } = useText(chartTexts);
  return <div className="tile tile-rest">{t('tiles.other', { n: units })}</div>;
}

function boxOf({ left, top, width, height }: PlacedTile<UnitTile>) {
  return { left, top, width, height };
}
