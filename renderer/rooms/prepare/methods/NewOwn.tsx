import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import type { MenuEntry } from '@renderer/ui/controls/Menu';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { tell } from '@renderer/ui/feedback/tell';
import type { PlannedItem } from '../prepare-view';
import { createMethod, keepPlan } from './methods-data';
import { itemAt, onButton } from './methods-view';

export type NewOwnProps = {
  items: readonly PlannedItem[];
  rowId: string | null;
  onMade: (id: string) => void;
};

/** Ways to a method of one's own: from nothing, or from the plan as it stands. It is written on at once. */
export function NewOwn({ items, rowId, onMade }: NewOwnProps) {
  const words = useWords();
  const { methods } = words;
  const workshop = useWorkshop();
  const item = itemAt(items, rowId);
  const entry = (id: string, label: string, icon: MenuEntry['icon'], make: () => Promise<string>) => ({
    id,
    label,
    icon,
    // Once the menu is gone: until then it would take the focus back from the editor.
    onPress: () => setTimeout(() => tell(make().then(onMade))),
  });
  const blockIds = item?.blocks.map(({ block }) => block.id) ?? [];
  const hasBlocks = items.some(({ blocks }) => blocks.length > 0);
  const entries = [
    entry('new', methods.newMethod, 'plus', () => createMethod(workshop.language, words)),
    ...(item && items.length > 1 && blockIds.length > 0
      ? [
          entry('item', methods.keepItem(onButton(item.item.title)), 'copy', () =>
            keepPlan(workshop.id, item.item.title, blockIds),
          ),
        ]
      : []),
    ...(hasBlocks
      ? [entry('agenda', methods.keepAgenda, 'disk', () => keepPlan(workshop.id, workshop.title, null))]
      : []),
  ];
  return <MenuButton icon="plus" label={methods.more} items={entries} />;
}
