import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useAddress } from '../lib/use-address.ts';
import './tabs.css';

/** One tab: `id` appears in the address. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  /** A count beside the label. */
  readonly count?: string;
  readonly content: ReactNode;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly [Tab, ...Tab[]];
  /** The name in the address, when a page has two sets of tabs. */
  readonly name?: string;
}

/** Sides of one object. The open one is in the address, so a link opens the same side; arrows move between them. */
export function Tabs({ label, tabs, name = 'tab' }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useAddress(name);
  const open = tabs.find((tab) => tab.id === chosen) ?? tabs[0];
  function handleKey(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const at = (tabs.indexOf(open) + step + tabs.length) % tabs.length;
    choose((tabs[at] ?? open).id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
  }
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={handleKey}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab === open}
            aria-controls={`${id}-panel`}
            tabIndex={tab === open ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && <span className="tabs-count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${open.id}`} tabIndex={0}>
        {open.content}
      </div>
    </>
  );
}
