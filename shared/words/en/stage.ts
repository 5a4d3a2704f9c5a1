import type { stage as danish } from '../da/stage';

export const stage: typeof danish = {};
