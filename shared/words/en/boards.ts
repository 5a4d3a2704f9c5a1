import type { boards as danish } from '../da/boards';

export const boards: typeof danish = {};
