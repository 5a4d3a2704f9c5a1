/** How notes, themes and the lists they stand in are called while something is moved. */
export const noteRow = (id: string) => `note:${id}`;
export const themeRow = (id: string) => `theme:${id}`;
/** The notes of a theme; the notes without one in a column; the themes of a column. */
export const notesOfTheme = (id: string) => `theme:${id}`;
export const notesOfColumn = (id: string) => `column:${id}`;
export const themesOfColumn = (id: string) => `themes:${id}`;

export const heldIn = (row: string): { isTheme: boolean; id: string } => ({
  isTheme: row.startsWith('theme:'),
  id: row.slice(row.indexOf(':') + 1),
});

export const listIn = (list: string): { of: 'theme' | 'column'; id: string } => ({
  of: list.startsWith('theme:') ? 'theme' : 'column',
  id: list.slice(list.indexOf(':') + 1),
});

export const takesNotes = (row: string): boolean => row.startsWith('note:');
export const takesThemes = (row: string): boolean => row.startsWith('theme:');
