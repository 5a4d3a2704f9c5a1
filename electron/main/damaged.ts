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

/** Where there is no backup to restore, the folder is what somebody will want to send on. */
export async function wayOutOfDamage(
  ask: AskUser,
  { shell: words, marks }: Words,
  folder: string,
  newest: SoundBackup | null,
): Promise<'restore' | 'showFolder' | 'quit'> {
  const time = newest ? momentHere(newest.madeAt, marks.day) : '';
  const { response } = await ask({
    type: 'error',
    message: words.damaged({ folder }),
    detail: newest ? words.damagedRestore(time) : words.damagedNoBackup({ folder }),
    buttons: [newest ? words.restoreBackup(time) : words.menu.showDataFolder, words.menu.quit],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return 'quit';
  return newest ? 'restore' : 'showFolder';
}
