import {
  listFields,
  type ListField,
  type ListPlan,
  type ListPreview,
} from '@shared/contract/participant-list';
import { useWords } from '@renderer/data/settings';
import { Select } from '@renderer/ui/controls/Select';
import { Table } from '@renderer/ui/controls/Table';
import { classes } from '@renderer/ui/classes';
import { letterOf, usedColumns } from './list-view';
import styles from './people-list.module.css';

export type ListTableProps = {
  preview: ListPreview;
  plan: ListPlan;
  onField: (column: number, field: ListField | null) => void;
};

/** The first rows as they were read, under what each column will become. */
export function ListTable({ preview, plan, onField }: ListTableProps) {
  const { peopleList: words } = useWords();
  const used = usedColumns(preview);
  const isUnused = (column: number) => (plan.fields[column] ?? null) === null;
  return (
    <div className={styles.desk} tabIndex={0} role="region" aria-label={words.table}>
      <Table caption={words.table} className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className="num">
              {words.row}
            </th>
            <th scope="col">{words.becomes}</th>
            {used.map((column, at) => (
              <th key={column} scope="col">
                <FieldChoice
                  column={column}
                  heading={preview.columns[column]?.heading ?? ''}
                  field={plan.fields[column] ?? null}
                  isFirst={at === 0}
                  onField={onField}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map(({ row, cells, becomes }) => (
            <tr key={row} className={becomes === 'added' ? undefined : styles.out}>
              <td className="num">{row}</td>
              <td className={styles.state}>{words.state[becomes]}</td>
              {used.map((column) => (
                <td key={column} className={classes('clip', isUnused(column) && styles.unused)}>
                  {cells[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      {preview.further > 0 && (
        <p className={`sub ${styles.further ?? ''}`}>{words.further(preview.further)}</p>
      )}
    </div>
  );
}

type FieldChoiceProps = {
  column: number;
  heading: string;
  field: ListField | null;
  isFirst: boolean;
  onField: ListTableProps['onField'];
};

function FieldChoice({ column, heading, field, isFirst, onField }: FieldChoiceProps) {
  const { peopleList: words } = useWords();
  return (
    <Select
      isLabelHidden
      autoFocus={isFirst}
      label={words.column(letterOf(column), heading)}
      value={field ?? 'none'}
      options={(['none', ...listFields] as const).map((value) => ({ value, label: words.fields[value] }))}
      onChange={(value) => onField(column, value === 'none' ? null : value)}
    />
  );
}
