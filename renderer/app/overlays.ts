import { create } from 'zustand';

/** What lies over the rooms: one at a time. */
export const useOverlay = create<{ open: 'find' | 'keys' | null }>(() => ({ open: null }));

export const openFind = (): void => useOverlay.setState({ open: 'find' });
export const openKeys = (): void => useOverlay.setState({ open: 'keys' });
export const closeOverlay = (): void => useOverlay.setState({ open: null });
