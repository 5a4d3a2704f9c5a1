import type { documents as danish } from '../da/documents';

export const documents: typeof danish = {
  visitPrompt: 'What is missing here, and what can you help with?',
};
