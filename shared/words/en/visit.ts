import type { visit as danish } from '../da/visit';

export const visit: typeof danish = {};
