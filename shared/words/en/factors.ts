import type { factors as danish } from '../da/factors';

export const factors: typeof danish = {};
