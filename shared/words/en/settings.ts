import type { settings as danish } from '../da/settings';

export const settings: typeof danish = {};
