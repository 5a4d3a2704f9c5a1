import type { wrapUp as danish } from '../da/wrap-up';

export const wrapUp: typeof danish = {};
