export const factors = {};
