/* A table for further work in a spreadsheet: plain JSON, one value a cell, for the writers of XLSX and CSV. */

export interface DataTable {
  /** The name of the sheet. */
  name: string;
  columns: DataColumn[];
  /** As many cells a row as there are columns; null is empty. */
  rows: DataCell[][];
}

export interface DataColumn {
  title: string;
  /** `date` cells hold `2027-03-09` or `2027-03-09T18:06`, wall-clock time. */
  kind: 'text' | 'number' | 'date';
  /** In characters. */
  width: number;
}

export type DataCell = string | number | null;
