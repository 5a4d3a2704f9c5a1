import type { Words } from '@shared/words/index';
import type { MenuEntry } from '@renderer/ui/controls/Menu';

/** Up and down by one, for whoever neither drags nor has keys. `stepBy` answers the act, or null at the end. */
export function stepEntries(
  words: Words['boards']['note'],
  stepBy: (arrow: '↑' | '↓') => (() => void) | null,
): MenuEntry[] {
  const entry = (arrow: '↑' | '↓', icon: 'arrow-up' | 'arrow-down', label: string, isLast: string) => {
    const act = stepBy(arrow);
    return {
      id: icon,
      label,
      icon,
      keys: ['Alt', arrow],
      onPress: act ?? (() => undefined),
      disabledReason: act === null ? isLast : undefined,
    };
  };
  return [
    entry('↑', 'arrow-up', words.up, words.isTop),
    entry('↓', 'arrow-down', words.down, words.isBottom),
  ];
}
