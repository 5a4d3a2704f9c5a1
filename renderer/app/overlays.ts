import { create } from 'zustand';
import { actsHere, type ActsHere } from './acts-here';

/** What lies over the rooms: one at a time. `here`: what could be done where the focus was. */
export const useOverlay = create<{ open: 'find' | 'keys' | null; here: ActsHere }>(() => ({
  open: null,
  here: { focused: null, acts: [] },
}));

export const openFind = (): void => useOverlay.setState({ open: 'find', here: actsHere() });
export const openKeys = (): void => useOverlay.setState({ open: 'keys' });
export const closeOverlay = (): void => useOverlay.setState({ open: null });
