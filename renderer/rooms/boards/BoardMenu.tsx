import type { Board } from '@shared/domain/board';
import { useWords } from '@renderer/data/settings';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { tell } from '@renderer/ui/feedback/tell';
import { beginFilter, open } from './board-store';
import { reveal, useOpenRound } from './hidden-data';
import { usePointsOut } from './similar-notes';

const filterKeys = ['Ctrl', 'F'];

/** What is done with the board as a whole. */
export function BoardMenu({ board }: { board: Board }) {
  const { boardWork: words } = useWords();
  const round = useOpenRound(board.id);
  const { pointsOut, toggle } = usePointsOut();
  const hide = () => {
    if (round === null) open('hide', board.id);
    else tell(reveal(round));
  };
  const label = round === null ? words.hidden.begin : words.hidden.reveal;
  const keys = ['Ctrl', 'H'];
  useHotkeys([
    { keys, label, isQuiet: true, run: hide },
    { keys: filterKeys, label: words.filter.act, isQuiet: true, run: beginFilter },
  ]);
  return (
    <MenuButton
      label={words.menu}
      isIconOnly
      size="small"
      items={[
        // A dialog opens once the menu has closed and given the focus back.
        { id: 'hide', label, icon: round === null ? 'lock' : 'eye', keys, onPress: () => setTimeout(hide) },
        {
          id: 'similar',
          label: pointsOut ? words.similar.dontPointOut : words.similar.pointOut,
          icon: 'merge',
          onPress: toggle,
        },
        {
          id: 'filter',
          label: words.filter.act,
          icon: 'filter',
          keys: filterKeys,
          onPress: () => setTimeout(beginFilter),
        },
      ]}
    />
  );
}
