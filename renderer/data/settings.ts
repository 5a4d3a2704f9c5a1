import { create } from 'zustand';
import { Settings } from '@shared/domain/settings';
import type { Language } from '@shared/domain/values';
import { wordsIn, type Words } from '@shared/words/index';
import { onPush, request } from './bridge';

type AppState = {
  settings: Settings;
  language: Language;
  version: string;
  dataFolder: string;
  lastBackupAt: number | null;
  clock: { ahead: number; isRehearsal: boolean };
};

/** The settings as the core has them, and what follows from them. */
export const useAppState = create<AppState>(() => ({
  settings: Settings.parse({}),
  language: 'da',
  version: '',
  dataFolder: '',
  lastBackupAt: null,
  clock: { ahead: 0, isRehearsal: false },
}));

export async function loadAppState(): Promise<void> {
  const [state, { language }] = await Promise.all([
    request('app.state', {}),
    request('language.resolve', {}),
  ]);
  useAppState.setState({ ...state, language });
}

export function followSettings(): () => void {
  return onPush((push) => {
    const concerns =
      push.push === 'reload' ||
      (push.push === 'changes' && push.changes.some(({ type }) => type === 'setting'));
    if (concerns) void loadAppState().catch(() => undefined);
  });
}

export const updateSettings = (fields: Partial<Settings>): Promise<unknown> =>
  request('settings.update', { fields });

/** Every word on the screen, in the language chosen. */
export const useWords = (): Words => wordsIn[useAppState(({ language }) => language)];
export const useLanguage = (): Language => useAppState(({ language }) => language);
