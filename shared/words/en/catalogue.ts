import type { catalogue as danish } from '../da/catalogue';

export const catalogue: typeof danish = {};
