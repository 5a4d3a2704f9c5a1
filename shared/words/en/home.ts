import type { home as danish } from '../da/home';

export const home: typeof danish = {};
