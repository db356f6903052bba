import { calendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { Route, Routes } from 'react-router';
import { rooms } from '../components/shell/rooms.ts';
import type { ShellActs, ShellView } from '../components/shell/shell-view.ts';
import { Shell } from '../components/shell/shell.tsx';
import { BoardSample } from './board-sample.tsx';
import { CongressSample } from './congress-sample.tsx';
import { PartsSample } from './parts-sample.tsx';
import { TodaySample } from './today-sample.tsx';

const today = calendarDate('2020-07-31');

/** Every component in its states, and three sample pages inside the frame. Development only. */
export function Gallery() {
  const [asOf, setAsOf] = useState<CalendarDate>(today);
  return (
    <Shell view={{ ...view, asOf }} acts={{ ...acts, chooseAsOf: (day) => setAsOf(day ?? today) }}>
      <Routes>
        <Route path="board" element={<BoardSample asOf={asOf} onMove={setAsOf} />} />
        <Route path="congress" element={<CongressSample />} />
        <Route path="today" element={<TodaySample />} />
        <Route path="*" element={<PartsSample />} />
      </Routes>
    </Shell>
  );
}

const view: ShellView = {
  person: { name: 'Trương Hoàng', post: 'Chuyên viên Ban Tổ chức' },
  unit: { id: 'kg', name: 'Tỉnh ủy Kiên Giang' },
  demonstration: true,
  rehearsal: false,
  today,
  asOf: today,
  term: { from: 2020, to: 2025 },
  rulebook: '35-CT/TW, 244-QĐ/TW',
  saving: { state: 'saved', time: '10:42' },
  inbox: 6,
  due: 6,
  rooms: rooms.map((room) => room.id),
};

const units = [
  { id: 'gq', name: 'Huyện ủy Gò Quao', under: 'Tỉnh ủy Kiên Giang' },
  { id: 'gr', name: 'Huyện ủy Giồng Riềng', under: 'Tỉnh ủy Kiên Giang' },
];

const acts: ShellActs = {
  chooseAsOf: () => undefined,
  chooseUnit: () => undefined,
  findUnits: () => Promise.resolve(units),
  search: () =>
    Promise.resolve([
      {
        id: 'units',
        label: 'Tổ chức',
        total: 2,
        hits: units.map((unit) => ({ ...unit, to: '/dev/congress' })),
      },
    ]),
  signOut: () => undefined,
};
