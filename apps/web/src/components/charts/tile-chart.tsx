import type { CongressState } from '@daihoi/domain/congress';
import { Hourglass } from 'lucide-react';
import { Link } from 'react-router';
import { chartTexts } from '../../i18n/charts.ts';
import { stateTexts } from '../../i18n/states.ts';
import { useText } from '../../i18n/use-text.ts';
import { classes } from '../../lib/classes.ts';
import { layTiles, type PlacedTile } from '../../lib/lay-tiles.ts';
import { hasRoomUnder, tileName } from '../../lib/tile-name.ts';
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
            {placed.item ? (
              <Tile tile={placed.item} box={placed} />
            ) : (
              <RestTile units={placed.rest.length} />
            )}
          </li>
        ))}
      </ul>
      <TileKey tiles={tiles} />
    </div>
  );
}

interface TileProps {
  readonly tile: UnitTile;
  readonly box: { readonly width: number; readonly height: number };
}

function Tile({ tile, box }: TileProps) {
  const { t } = useText(chartTexts);
  const states = useText(stateTexts);
  const { icon } = stateLooks[tile.state];
  const state = states.t(`state.${tile.state}`);
  const name = tileName(tile.name);
  const roomy = hasRoomUnder(name, box);
  const words = tile.forecastLate ? `${state}, ${t('tiles.late')}` : state;
  return (
    <Link
      to={tile.to}
      className={classes('tile', `tile-${lookOf(tile)}`, box.width < 64 && 'tile-narrow')}
      title={`${tile.name}, ${tile.sizeWords}`}
    >
      <b>
        <Icon of={tile.forecastLate ? Hourglass : icon} size="chip" /> {name}
      </b>
      <span className={roomy ? undefined : 'seen-by-readers-only'}>{tile.sizeWords}</span>
      <span className="seen-by-readers-only">, {words}</span>
    </Link>
  );
}

/** Fills in words, each with how many units have it. */
function TileKey({ tiles }: { readonly tiles: readonly UnitTile[] }) {
  const states = useText(stateTexts);
  const furthestFirst = tiles.toSorted((left, right) => stageOf(right) - stageOf(left));
  const kinds = Map.groupBy(furthestFirst, lookOf);
  return (
    <div className="tiles-key">
      {[...kinds].map(([look, [first, ...more]]) => (
        <span key={look}>
          <i className={`tile-${look}`} />
          {look === 'forecast' || !first
            ? states.t('mark.forecast')
            : states.t(`state.${first.state}`)}{' '}
          {1 + more.length}
        </span>
      ))}
    </div>
  );
}

function stageOf(tile: UnitTile): number {
  return tile.forecastLate ? -1 : Object.keys(stateLooks).indexOf(tile.state);
}

function lookOf(tile: UnitTile): string {
  return tile.forecastLate ? 'forecast' : stateLooks[tile.state].look;
}

function RestTile({ units }: { readonly units: number }) {
  const { t } = useText(chartTexts);
  return <div className="tile tile-rest">{t('tiles.other', { n: units })}</div>;
}

function boxOf({ left, top, width, height }: PlacedTile<UnitTile>) {
  return { left, top, width, height };
}
