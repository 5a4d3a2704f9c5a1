/** The rooms inside a workshop, in the order of the evening. */
export const innerRooms = ['prepare', 'run', 'boards', 'visit', 'prioritise', 'factors', 'wrapUp'] as const;
export type InnerRoom = (typeof innerRooms)[number];
