import type { documents as danish } from '../da/documents';

export const documents: typeof danish = {};
