export const wrapUp = {};
