import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import type { BlockPlace } from '../prepare-view';
import type { Spot } from './methods-view';

export type InsertButtonsProps = {
  spot: Spot;
  /** What says where that is: the agenda behind the dialog cannot be seen well. */
  whereId: string;
  onInsert: (place: BlockPlace) => void;
};

export function InsertButtons({ spot: { at, before, after }, whereId, onInsert }: InsertButtonsProps) {
  const { methods } = useWords();
  return (
    <>
      {before.before !== after.before && (
        <Button keys={['Shift', 'Enter']} aria-describedby={whereId} onPress={() => onInsert(before)}>
          {methods.insert[at].before}
        </Button>
      )}
      <Button tone="primary" keys={['Enter']} aria-describedby={whereId} onPress={() => onInsert(after)}>
        {methods.insert[at].after}
      </Button>
    </>
  );
}
