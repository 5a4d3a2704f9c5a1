/** What documents say in the workshop's own language. */
export const documents = {
  visitPrompt: 'Hvad mangler her, og hvad kan I hjælpe med?',
};
