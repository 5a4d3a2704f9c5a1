import type { cli as danish } from '../da/cli';

export const cli: typeof danish = {};
