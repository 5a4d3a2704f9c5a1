/** What the command line takes from where it is called: the usual data folder and the language. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Language } from '@shared/domain/values';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that the app itself uses. */
export function usualDataFolder(env: Environment, platform: NodeJS.Platform = process.platform): string {
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir();
  const given = (name: string): string | undefined => (env[name] === '' ? undefined : env[name]);
  if (platform === 'win32') return join(given('LOCALAPPDATA') ?? join(home, 'AppData', 'Local'), 'Samskab');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Samskab');
  return join(given('XDG_CONFIG_HOME') ?? join(home, '.config'), 'Samskab');
}

/** Danish unless the system speaks English. */
export function systemLanguage(env: Environment): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (name) => name !== undefined && name !== '',
  );
  return locale?.toLowerCase().startsWith('en') === true ? 'en' : 'da';
}

/** `--lang`, also of a call that cannot be understood otherwise. */
export function languageAsked(args: readonly string[]): Language | undefined {
  const at = args.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = args[at];
  if (word === undefined) return undefined;
  return Language.safeParse(word === '--lang' ? args[at + 1] : word.slice('--lang='.length)).data;
}
