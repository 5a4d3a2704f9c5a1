import { useEffect, useRef } from 'react';

/** Hears what the menu asks of this room: »newWorkshop«, »export«, »print« … What is heard is marked as taken. */
export const useRoomAct = (acts: Readonly<Record<string, () => void>>): void => {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const hear = (event: Event) => {
      const act = latest.current[(event as CustomEvent<string>).detail];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener('room-act', hear);
    return () => removeEventListener('room-act', hear);
  }, []);
};
