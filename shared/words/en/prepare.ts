import type { prepare as danish } from '../da/prepare';

export const prepare: typeof danish = {};
