/** The interface's language and theme as main needs them: for the menu, the dialogs and the ground of a window. */
import { app, nativeTheme } from 'electron';
import type { Push } from '@shared/contract/wire';
import type { LanguageChoice, Settings } from '@shared/domain/settings';
import type { Language } from '@shared/domain/values';
import { wordsIn, type Words } from '@shared/words/index';
import type { MainClient } from './main-client';
import { refuseIn, type Refuse } from './refusal';
import type { ShellMemory } from './shell-memory';

/** Danish where the system speaks neither language. */
export function systemLanguage(): Language {
  for (const tag of app.getPreferredSystemLanguages()) {
    const [language] = tag.toLowerCase().split(/[-_.]/);
    if (language === 'da' || language === 'en') return language;
  }
  return 'da';
}

export const chosenLanguage = (choice: LanguageChoice | undefined): Language =>
  choice === undefined || choice === 'system' ? systemLanguage() : choice;

export class Interface {
  readonly #memory: ShellMemory;
  #language: Language;

  constructor(memory: ShellMemory) {
    this.#memory = memory;
    this.#language = chosenLanguage(memory.read().language);
  }

  get language(): Language {
    return this.#language;
  }

  readonly words = (): Words => wordsIn[this.#language];
  readonly refuse: Refuse = refuseIn(() => this.#language);

  /** Takes over what is chosen in the settings, when this news may have changed it. */
  async follow(push: Push, client: MainClient): Promise<boolean> {
    if (!touchesSettings(push)) return false;
    const [language, state] = await Promise.all([
      client.request('language.resolve', {}),
      client.request('app.state', {}),
    ]);
    if (language.ok) this.#language = language.value.language;
    if (state.ok) this.#take(state.value.settings);
    return true;
  }

  #take({ theme, language }: Settings): void {
    nativeTheme.themeSource = theme;
    if (this.#memory.read().language !== language) this.#memory.change((known) => ({ ...known, language }));
  }
}

function touchesSettings(push: Push): boolean {
  if (push.push === 'reload') return true;
  return push.push === 'changes' && push.changes.some(({ type }) => type === 'setting');
}
