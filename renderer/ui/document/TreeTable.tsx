import type { Inline, Table } from '@shared/domain/document';
import { classes } from '../classes';
import { Inlines } from './Inlines';
import styles from './document.module.css';

/** A table of a document; the first cell of a row names it. */
export const TreeTable = ({ table: { caption, columns, rows } }: { table: Table }) => (
  <table className={styles.table}>
    <caption>{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ heading, align }, index) => (
          <th key={index} scope="col" className={styles[align]}>
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, at) => (
        <tr key={at}>
          {row.map((cell, index) =>
            index === 0 ? (
              <th key={index} scope="row" className={styles[columns[index]?.align ?? 'start']}>
                <Inlines content={cell} />
              </th>
            ) : (
              <td
                key={index}
                className={classes(styles[columns[index]?.align ?? 'start'], isShort(cell) && 'whole')}
              >
                <Inlines content={cell} />
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

/** A date or a figure does not break. */
const isShort = (cell: readonly Inline[]): boolean =>
  cell.reduce((length, { text }) => length + text.length, 0) <= 12;
