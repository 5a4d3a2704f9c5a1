import { useRef, useState } from 'react';
import type { WorkshopSummary } from '@shared/contract/workshop';
import type { Words } from '@shared/words/index';
import { useWords } from '@renderer/data/settings';
import { Segment } from '@renderer/ui/controls/Segment';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { useRowFocus } from '@renderer/ui/useRowFocus';
import { tell } from '@renderer/ui/feedback/tell';
import { setBinned } from './home-data';
import type { Shelves } from './home-view';
import { WorkshopRow } from './WorkshopRow';
import styles from './home.module.css';

type View = 'live' | 'archive' | 'bin';

export type ShelfProps = { shelves: Shelves; now: string; onCopy: (workshop: WorkshopSummary) => void };

/** The lists below the first one: what is ahead and what was; or what was put away. */
export function Shelf({ shelves, now, onCopy }: ShelfProps) {
  const words = useWords();
  const { home } = words;
  const [chosen, setView] = useState<View>('live');
  const list = useRef<HTMLDivElement>(null);
  const hasPutAway = shelves.archived.length + shelves.binned.length > 0;
  const view = hasPutAway ? chosen : 'live';
  const parts = partsOf(view, shelves, words);
  const shown = parts.flatMap(({ workshops }) => workshops);
  const rows = useRowFocus(
    shown.map(({ id }) => id),
    list,
  );
  const current = () => shown.find(({ id }) => id === (document.activeElement as HTMLElement).dataset['row']);
  useHotkeys(
    [
      { keys: ['Enter'], label: home.open, run: () => (document.activeElement as HTMLElement).click() },
      { keys: ['Ctrl', 'D'], label: home.duplicate, run: () => copy(current(), onCopy) },
      { keys: ['Del'], label: home.toBin, run: () => bin(current()) },
    ],
    list,
  );
  const bin = (workshop: WorkshopSummary | undefined) => {
    if (workshop?.binnedAt !== null) return;
    const here = shown.indexOf(workshop);
    rows.follow((shown[here + 1] ?? shown[here - 1])?.id);
    tell(setBinned(workshop, true, words));
  };
  return (
    <div ref={list} {...rows.listProps}>
      {hasPutAway && <Views view={view} onView={setView} shelves={shelves} />}
      {parts.map(({ title, workshops, nothing }) => (
        <section key={title} aria-label={title}>
          <MarginRow className={styles.shelfHead}>
            <h2>{title}</h2>
          </MarginRow>
          {workshops.length === 0 && (
            <MarginRow>
              <EmptyState isPlain title={nothing} />
            </MarginRow>
          )}
          <ul>
            {workshops.map((workshop) => (
              <WorkshopRow
                key={workshop.id}
                workshop={workshop}
                now={now}
                onCopy={onCopy}
                row={rows.rowProps(workshop.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type ViewsProps = { view: View; onView: (view: View) => void; shelves: Shelves };

/** Only there once something was put away. */
function Views({ view, onView, shelves: { archived, binned } }: ViewsProps) {
  const { home } = useWords();
  return (
    <MarginRow className={styles.views}>
      <Segment
        label={home.view}
        value={view}
        onChange={onView}
        options={[
          { value: 'live', label: home.workshops },
          { value: 'archive', label: counted(home.archive, archived.length) },
          { value: 'bin', label: counted(home.bin, binned.length) },
        ]}
      />
    </MarginRow>
  );
}

type Part = { title: string; workshops: WorkshopSummary[]; nothing: string };

function partsOf(view: View, shelves: Shelves, { home }: Words): Part[] {
  if (view === 'archive')
    return [{ title: home.archive, workshops: shelves.archived, nothing: home.noArchived }];
  if (view === 'bin') return [{ title: home.bin, workshops: shelves.binned, nothing: home.noBinned }];
  return [
    { title: home.upcoming, workshops: shelves.upcoming, nothing: home.noUpcoming },
    { title: home.recent, workshops: shelves.recent, nothing: '' },
  ].filter(({ workshops }) => workshops.length > 0);
}

const counted = (label: string, count: number) => (count === 0 ? label : `${label} ${String(count)}`);

function copy(workshop: WorkshopSummary | undefined, onCopy: (workshop: WorkshopSummary) => void): void {
  if (workshop?.binnedAt === null) onCopy(workshop);
}
