import { unitRoutes, type OutlineUnit } from '@daihoi/contract/organisation';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { useRoute } from '../../api/use-route.ts';
import { Icon } from '../../components/icon.tsx';
import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { moveInTree } from './move-in-tree.ts';
import { useUnitWords } from './use-unit-words.ts';
import '../../components/data-table.css';

interface UnitTreeProps {
  readonly root: OutlineUnit;
  readonly asOf: CalendarDate;
}

interface Opened {
  readonly open: ReadonlySet<string>;
  toggle(id: string, open: boolean): void;
}

/** The outline as a table whose rows open: children are asked for when their row is opened, never before. */
export function UnitTree({ root, asOf }: UnitTreeProps) {
  const { t } = useText(organisationTexts);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set([root.id]));
  const grid = useRef<HTMLTableElement>(null);
  const navigate = useNavigate();
  const opened: Opened = {
    open,
    toggle(id, wanted) {
      setOpen((now) => new Set(wanted ? [...now, id] : [...now].filter((each) => each !== id)));
    },
  };
  function handleKey(event: KeyboardEvent): void {
    const done = moveInTree(grid.current, event.key, {
      toggle: opened.toggle,
      enter: (id) => void navigate(`/units/${id}`),
    });
    if (done) event.preventDefault();
  }
  return (
    <div className="unit-tree-box table-dense">
      <table
        className="table unit-tree"
        role="treegrid"
        aria-label={t('tree.label')}
        ref={grid}
        onKeyDown={handleKey}
      >
        <thead>
          <tr>
            <th scope="col">{t('tree.name')}</th>
            <th scope="col" className="unit-tree-wide">
              {t('tree.code')}
            </th>
            <th scope="col" className="unit-tree-wide">
              {t('tree.level')}
            </th>
            <th scope="col" className="table-number">
              {t('tree.children')}
            </th>
            <th scope="col" className="table-number unit-tree-wide">
              {t('tree.members')}
            </th>
          </tr>
        </thead>
        <tbody>
          <Branch unit={root} depth={1} asOf={asOf} opened={opened} />
        </tbody>
      </table>
    </div>
  );
}

interface BranchProps {
  readonly unit: OutlineUnit;
  readonly depth: number;
  readonly asOf: CalendarDate;
  readonly opened: Opened;
}

function Branch({ unit, depth, asOf, opened }: BranchProps) {
  const isOpen = opened.open.has(unit.id) && unit.children > 0;
  return (
    <>
      <Row unit={unit} depth={depth} isOpen={isOpen} onToggle={opened.toggle} />
      {isOpen && <Children unit={unit} depth={depth + 1} asOf={asOf} opened={opened} />}
    </>
  );
}

function Children({ unit, depth, asOf, opened }: BranchProps) {
  const { t } = useText(organisationTexts);
  const answer = useRoute(unitRoutes.children, { params: { unitId: unit.id }, query: { asOf } });
  if (answer.status === 'waiting') return null;
  if (answer.status === 'failed')
    return (
      <tr>
        <td colSpan={5}>{t('tree.failed')}</td>
      </tr>
    );
  return answer.data.children.map((child) => (
    <Branch key={child.id} unit={child} depth={depth} asOf={asOf} opened={opened} />
  ));
}

interface RowProps {
  readonly unit: OutlineUnit;
  readonly depth: number;
  readonly isOpen: boolean;
  readonly onToggle: Opened['toggle'];
}

function Row({ unit, depth, isOpen, onToggle }: RowProps) {
  const { t } = useText(organisationTexts);
  const format = useFormat();
  const words = useUnitWords();
  const opens = unit.children > 0;
  return (
    <tr
      role="row"
      aria-level={depth}
      aria-expanded={opens ? isOpen : undefined}
      data-tree-row={unit.id}
      tabIndex={depth === 1 ? 0 : -1}
    >
      <th scope="row" role="rowheader">
        <span className="unit-tree-name" style={{ paddingLeft: `${(depth - 1) * 22}px` }}>
          {opens ? (
            <button
              type="button"
              className="unit-tree-toggle"
              tabIndex={-1}
              aria-label={t(isOpen ? 'tree.close' : 'tree.open', { name: unit.shortName })}
              onClick={() => onToggle(unit.id, !isOpen)}
            >
              <Icon of={isOpen ? ChevronDown : ChevronRight} size="small" />
            </button>
          ) : (
            <span className="unit-tree-leaf" />
          )}
          <Link to={`/units/${unit.id}`} className="table-link" tabIndex={-1}>
            {unit.fullName}
          </Link>
        </span>
      </th>
      <td role="gridcell" className="unit-tree-wide unit-code">
        {unit.code}
      </td>
      <td role="gridcell" className="unit-tree-wide">
        {words.level(unit.level)}
      </td>
      <td role="gridcell" className="table-number">
        {opens ? format.integer(unit.children) : '—'}
      </td>
      <td role="gridcell" className="table-number unit-tree-wide">
        {unit.members ? words.members(unit.members) : '—'}
      </td>
    </tr>
  );
}
