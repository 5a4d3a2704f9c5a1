import type { WorkshopSummary } from '@shared/contract/workshop';
import type { Words } from '@shared/words/index';
import { useWords } from '@renderer/data/settings';
import type { MenuEntry } from '@renderer/ui/controls/Menu';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { tell } from '@renderer/ui/feedback/tell';
import { exportWorkshop, setArchived, setBinned } from './home-data';

export type WorkshopMenuProps = {
  workshop: WorkshopSummary;
  onCopy: (workshop: WorkshopSummary) => void;
  /** Its title stands in the button's name, where there are many. */
  isInList?: boolean;
};

/** All that can be done with a workshop besides opening it. */
export function WorkshopMenu({ workshop, onCopy, isInList = false }: WorkshopMenuProps) {
  const words = useWords();
  const label = isInList ? words.home.actions(workshop.title) : words.home.more;
  return <MenuButton isIconOnly label={label} items={entriesFor(workshop, onCopy, words)} />;
}

function entriesFor(
  workshop: WorkshopSummary,
  onCopy: (workshop: WorkshopSummary) => void,
  words: Words,
): MenuEntry[] {
  const { home } = words;
  const { archivedAt, binnedAt } = workshop;
  const entry = (id: string, label: string, icon: MenuEntry['icon'], act: () => void): MenuEntry => ({
    id,
    label,
    icon,
    onPress: act,
  });
  if (binnedAt !== null) {
    return [entry('restore', home.fromBin, 'restore', () => tell(setBinned(workshop, false, words)))];
  }
  return [
    // Once the menu is gone: until then it would take the focus back from the form.
    entry('copy', home.duplicate, 'copy', () => setTimeout(() => onCopy(workshop))),
    entry('export', home.export, 'download', () => tell(exportWorkshop(workshop, words))),
    archivedAt === null
      ? entry('archive', home.toArchive, 'archive', () => tell(setArchived(workshop, true, words)))
      : entry('unarchive', home.fromArchive, 'restore', () => tell(setArchived(workshop, false, words))),
    {
      ...entry('bin', home.toBin, 'trash', () => tell(setBinned(workshop, true, words))),
      keys: ['Del'],
    },
  ];
}
