import { useId } from 'react';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import type { BlockPlace } from '../prepare-view';
import { InsertButtons } from './InsertButtons';
import type { Listed, Spot } from './methods-view';
import { NewOwn, type NewOwnProps } from './NewOwn';
import styles from './methods.module.css';

export type LibraryFootProps = NewOwnProps & {
  chosen: Listed | undefined;
  spot: Spot | null;
  onEdit: (method: Listed) => void;
  onInsert: (place: BlockPlace) => void;
  onClose: () => void;
};

/** What can be done with the method that is shown: at the left with itself, at the right with the agenda. */
export function LibraryFoot({ chosen, spot, onEdit, onInsert, onClose, ...newOwn }: LibraryFootProps) {
  const { methods } = useWords();
  const whereId = useId();
  return (
    <>
      {chosen && spot && (
        <p id={whereId} className={styles.where}>
          {methods.where[spot.at](spot.title)}
        </p>
      )}
      <NewOwn {...newOwn} />
      {chosen && (
        <Button icon="pencil" onPress={() => onEdit(chosen)}>
          {chosen.isOwn ? methods.edit : methods.editCopy}
        </Button>
      )}
      <span className="grow" />
      {chosen && spot && <InsertButtons whereId={whereId} spot={spot} onInsert={onInsert} />}
      <Button keys={['Esc']} onPress={onClose}>
        {methods.close}
      </Button>
    </>
  );
}
