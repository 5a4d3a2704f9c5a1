/** The database cannot be read: the way out that the user is offered before the app gives up. */
import type { SoundBackup } from '@shared/contract/wire';
import { momentHere } from '@shared/domain/time';
import type { Words } from '@shared/words/index';

/** `dialog.showMessageBox`, as far as it is needed here: answers with the number of the button. */
export type AskUser = (question: {
  type: 'error';
  message: string;
  detail: string;
  buttons: string[];
  defaultId: number;
  cancelId: number;
  noLink: true;
}) => Promise<{ response: number }>;

export type WayOut = 'restore' | 'startEmpty' | 'showFolder' | 'quit';

/** Where there is no backup to restore, the folder is what somebody will want to send on; the evening goes on empty. */
export async function wayOutOfDamage(
  ask: AskUser,
  { shell: words, marks }: Words,
  folder: string,
  newest: SoundBackup | null,
): Promise<WayOut> {
  const time = newest ? momentHere(newest.madeAt, marks.day) : '';
  const ways: [WayOut, string][] = newest
    ? [['restore', words.restoreBackup(time)]]
    : [
        ['showFolder', words.menu.showDataFolder],
        ['startEmpty', words.startEmpty],
      ];
  ways.push(['quit', words.menu.quit]);
  const { response } = await ask({
    type: 'error',
    message: words.damaged({ folder }),
    detail: newest ? words.damagedRestore(time) : words.damagedNoBackup({ folder }),
    buttons: ways.map(([, label]) => label),
    defaultId: 0,
    cancelId: ways.length - 1,
    noLink: true,
  });
  return ways[response]?.[0] ?? 'quit';
}
