import { useState } from 'react';
import { DragArea } from '@renderer/ui/drag/DragArea';
import { DragHandle } from '@renderer/ui/drag/DragHandle';
import { DragList } from '@renderer/ui/drag/DragList';
import { DragRow } from '@renderer/ui/drag/DragRow';
import type { Drop } from '@renderer/ui/drag/place';
import { Rows } from '@renderer/ui/layout/Rows';

/** Two lists, as an agenda or a board has them, and a place that only takes things in. */
export const Dragging = ({ onDrop }: { onDrop?: (drop: Drop) => void }) => {
  const [lists, setLists] = useState<Record<string, string[]>>({
    today: ['Velkomst', 'Status', 'Pause'],
    later: ['Afrunding'],
    bin: [],
  });
  const move = (drop: Drop) => {
    onDrop?.(drop);
    setLists((before) => {
      const without = Object.entries(before).map(([list, ids]) => [list, ids.filter((id) => id !== drop.id)]);
      const after = Object.fromEntries(without) as Record<string, string[]>;
      after[drop.toList]?.splice(drop.index, 0, drop.id);
      return after;
    });
  };
  return (
    <DragArea words={dragWords} nameOf={(id) => id} slip={(id) => id} onDrop={move}>
      {Object.entries(lists).map(([list, ids]) => (
        <section key={list} aria-label={listNames[list]}>
          <DragList as="div" id={list} name={listNames[list] ?? ''} ids={ids} isOrdered={list !== 'bin'}>
            <b>{listNames[list]}</b>
            <Rows>
              {ids.map((id) => (
                <DragRow key={id} id={id} name={id}>
                  <DragHandle />
                  {id} <button type="button">Åbn {id}</button>
                </DragRow>
              ))}
            </Rows>
          </DragList>
        </section>
      ))}
    </DragArea>
  );
};

const listNames: Record<string, string> = { today: 'I dag', later: 'Senere', bin: 'Papirkurv' };

const dragWords = {
  instructions:
    'Tryk mellemrum for at løfte, pilene for at flytte, mellemrum for at slippe, Esc for at fortryde.',
  handle: (name: string) => `Flyt ${name}`,
  picked: (name: string) => `${name} er løftet.`,
  over: (name: string, list: string, position: number, count: number) =>
    position ? `${name}: plads ${position} af ${count} i ${list}.` : `${name}: i ${list}.`,
  dropped: (name: string, list: string) => `${name} er flyttet til ${list}.`,
  cancelled: (name: string) => `${name} blev, hvor den var.`,
};
