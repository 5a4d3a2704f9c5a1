import type { run as danish } from '../da/run';

export const run: typeof danish = {};
