import type { Matrix } from '@shared/domain/rating';
import { useWords } from '@renderer/data/settings';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { setAxes, type Axes } from './matrix-data';
import styles from './matrix.module.css';

/** In the margin: the high end at the top. */
export function YAxis({ matrix }: { matrix: Matrix }) {
  const { prioritise } = useWords();
  const words = prioritise.matrix;
  return (
    <div className={styles.yAxis}>
      <Word matrix={matrix} field="yHigh" label={words.high(matrix.yName)} />
      <Word matrix={matrix} field="yName" label={words.axis.y} />
      <Word matrix={matrix} field="yLow" label={words.low(matrix.yName)} />
    </div>
  );
}

/** Under the plane: the low end at the left. */
export function XAxis({ matrix }: { matrix: Matrix }) {
  const { prioritise } = useWords();
  const words = prioritise.matrix;
  return (
    <div className={styles.xAxis}>
      <Word matrix={matrix} field="xLow" label={words.low(matrix.xName)} />
      <Word matrix={matrix} field="xName" label={words.axis.x} />
      <Word matrix={matrix} field="xHigh" label={words.high(matrix.xName)} />
    </div>
  );
}

/** An axis must have a name; what its ends mean may still be open. */
function Word({ matrix, field, label }: { matrix: Matrix; field: keyof Axes; label: string }) {
  const { prioritise } = useWords();
  const words = prioritise.matrix;
  const isName = field === 'xName' || field === 'yName';
  const draft = `matrix:${matrix.id}:axis:${field}`;
  return (
    <EditableText
      className={isName ? styles.axisName : styles.axisEnd}
      label={label}
      value={matrix[field]}
      placeholder={words.endEmpty}
      emptyRefusal={isName ? words.axisEmpty : undefined}
      draft={draft}
      onSave={(text) => setAxes(matrix.id, { [field]: text }, draft)}
    />
  );
}
