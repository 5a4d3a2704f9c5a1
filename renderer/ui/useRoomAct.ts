import { useEffect, useRef } from 'react';

/** Hears what the menu asks of this room: »newWorkshop«, »export«, »print« … */
export const useRoomAct = (acts: Readonly<Record<string, () => void>>): void => {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const hear = (event: Event) => latest.current[(event as CustomEvent<string>).detail]?.();
    addEventListener('room-act', hear);
    return () => removeEventListener('room-act', hear);
  }, []);
};
