import { calendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import { Download, FileText } from 'lucide-react';
import { Button, LinkButton } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { ChartOrTable } from '../components/charts/chart-or-table.tsx';
import { CurveTable } from '../components/charts/curve-table.tsx';
import { SeasonRuler } from '../components/charts/season-ruler.tsx';
import { TileChart } from '../components/charts/tile-chart.tsx';
import { TimeCurve } from '../components/charts/time-curve.tsx';
import { DataTable, type Column } from '../components/data-table.tsx';
import { NoneFigure, OpenFigure, UnknownFigure } from '../components/open-figure.tsx';
import { PageHead } from '../components/page-head.tsx';
import { ProgressBar, ReportedBar } from '../components/progress-bar.tsx';
import { MarkChip, StatusChip } from '../components/status-chip.tsx';
import { useListKeys } from '../components/use-list-keys.ts';
import { useFormat } from '../lib/format.ts';
import { curves, remaining, season, tiles, windows, type RemainingUnit } from './board-data.ts';
import './dev.css';

interface BoardSampleProps {
  readonly asOf: CalendarDate;
  readonly onMove: (day: CalendarDate) => void;
}

/** A board as the mock-up shows it, built of the components alone. */
export function BoardSample({ asOf, onMove }: BoardSampleProps) {
  useListKeys();
  return (
    <>
      <BoardHead asOf={asOf} />
      <SeasonRuler span={season} windows={windows} asOf={asOf} onMove={onMove} />
      <Card padded={false}>
        <DataTable
          label="Tiến độ theo cấp"
          name="level"
          columns={levelColumns}
          rows={levels}
          keyOf={(row) => row.name}
        />
      </Card>
      <BoardCharts asOf={asOf} />
      <Card
        padded={false}
        title="8 đơn vị còn lại"
        note="Hạn của cấp này: 31/8/2020"
        aside={<LinkButton onPress={() => undefined}>Nhắc các đơn vị đã chọn</LinkButton>}
      >
        <RemainingTable />
      </Card>
    </>
  );
}

type AsOfProps = Pick<BoardSampleProps, 'asOf'>;

function BoardHead({ asOf }: AsOfProps) {
  const format = useFormat();
  return (
    <PageHead
      name="Toàn cảnh"
      actions={
        <>
          <Button size="small" icon={Download}>
            Xuất .xlsx
          </Button>
          <Button size="small" kind="act" icon={FileText}>
            Lập báo cáo
          </Button>
        </>
      }
    >
      Đến <b>{format.date(asOf)}</b>,{' '}
      <b>
        <Open>811/811</Open> tổ chức cơ sở đảng (100&nbsp;%)
      </b>{' '}
      và{' '}
      <b>
        <Open>9/19</Open> đảng bộ cấp trên trực tiếp cơ sở (47,4&nbsp;%)
      </b>{' '}
      đã tổ chức xong đại hội. Còn <Open>10</Open> đơn vị, dự kiến trong tháng 8;{' '}
      <span className="late">
        <Open>1</Open> đơn vị dự báo chậm
      </span>
      .
    </PageHead>
  );
}

function BoardCharts({ asOf }: AsOfProps) {
  return (
    <div className="dev-two">
      <ChartOrTable
        title="Số đơn vị đã họp xong, so với kế hoạch"
        chart={
          <TimeCurve
            levels={curves}
            span={{ from: calendarDate('2020-02-01'), to: calendarDate('2020-08-31') }}
            asOf={asOf}
            pauses={[
              {
                from: calendarDate('2020-04-01'),
                to: calendarDate('2020-04-23'),
                label: 'Tạm dừng họp',
              },
            ]}
          />
        }
        table={<CurveTable label="Số đơn vị đã họp xong" levels={curves} asOf={asOf} />}
      />
      <ChartOrTable
        title="17 đơn vị, ô theo số cơ sở"
        chart={<TileChart tiles={tiles} />}
        table={<RemainingTable />}
      />
    </div>
  );
}

function Open({ children }: { readonly children: string }) {
  return (
    <OpenFigure to="/dev/congress" words={`${children}, mở danh sách đơn vị`}>
      {children}
    </OpenFigure>
  );
}

function RemainingTable() {
  const format = useFormat();
  const columns: readonly Column<RemainingUnit>[] = [
    { id: 'name', head: 'Đơn vị', cell: (row) => row.name, sortBy: (row) => row.name },
    {
      id: 'size',
      head: 'Cơ sở',
      cell: (row) => row.grassroots,
      sortBy: (row) => row.grassroots,
      numeric: true,
    },
    {
      id: 'state',
      head: 'Trạng thái',
      phone: 'chip',
      cell: (row) => (
        <span className="dev-chips">
          <StatusChip state={row.state} />
          {row.late && <MarkChip mark="forecast" />}
        </span>
      ),
    },
    {
      id: 'planned',
      head: 'Kế hoạch',
      phone: 'figure',
      numeric: true,
      sortBy: (row) => row.planned,
      cell: (row) => format.dayMonth(calendarDate(row.planned)),
    },
    { id: 'waits', head: 'Đang chờ gì', phone: 'figure', cell: (row) => row.waitsFor },
  ];
  return (
    <DataTable
      label="Đơn vị còn lại"
      columns={columns}
      rows={remaining}
      keyOf={(row) => row.id}
      linkOf={() => '/dev/congress'}
    />
  );
}

interface Level {
  readonly name: string;
  readonly total?: number;
  readonly held: number;
  readonly closed: number;
  readonly ratified: number;
  readonly planned: number;
  readonly late: number;
}

const levels: readonly Level[] = [
  { name: 'Chi bộ trực thuộc', held: 0, closed: 0, ratified: 0, planned: 0, late: 0 },
  {
    name: 'Tổ chức cơ sở đảng',
    total: 811,
    held: 811,
    closed: 811,
    ratified: 806,
    planned: 811,
    late: 0,
  },
  {
    name: 'Cấp trên trực tiếp cơ sở',
    total: 19,
    held: 10,
    closed: 9,
    ratified: 6,
    planned: 9,
    late: 1,
  },
  { name: 'Đảng bộ tỉnh', total: 1, held: 0, closed: 0, ratified: 0, planned: 0, late: 0 },
];

const levelColumns: readonly Column<Level>[] = [
  { id: 'name', head: 'Cấp', cell: (row) => row.name },
  {
    id: 'total',
    head: 'Tổng số',
    numeric: true,
    cell: (row) => row.total ?? <UnknownFigure why="Chưa có số tuyệt đối, đơn vị mới báo tỷ lệ" />,
  },
  {
    id: 'bar',
    head: 'Tiến độ và vạch kế hoạch',
    width: '250px',
    phone: 'figure',
    cell: (row) =>
      row.total === undefined ? (
        <ReportedBar percent={100} label="100 phần trăm, do đơn vị báo" />
      ) : (
        <ProgressBar
          {...row}
          total={row.total}
          label={`${row.closed} trên ${row.total}, kế hoạch ${row.planned}`}
        />
      ),
  },
  {
    id: 'closed',
    head: 'Đã bế mạc',
    numeric: true,
    phone: 'figure',
    cell: (row) => (row.closed > 0 ? <Open>{String(row.closed)}</Open> : <NoneFigure />),
  },
  {
    id: 'ratified',
    head: 'Đã chuẩn y',
    numeric: true,
    cell: (row) => (row.ratified > 0 ? <Open>{String(row.ratified)}</Open> : <NoneFigure />),
  },
  {
    id: 'late',
    head: 'Dự báo chậm',
    numeric: true,
    cell: (row) =>
      row.late > 0 ? (
        <OpenFigure to="/dev/congress" tone="late" words="1 đơn vị dự báo chậm">
          {String(row.late)}
        </OpenFigure>
      ) : (
        <NoneFigure />
      ),
  },
];
