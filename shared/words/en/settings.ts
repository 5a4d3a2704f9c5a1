import type { settings as danish } from '../da/settings';

export const settings: typeof danish = {
  title: 'Settings',
  looks: 'Language and appearance',
  language: 'Language',
  languages: { system: 'Same as the computer', da: 'Dansk', en: 'English' },
  theme: 'Light or dark',
  themes: { system: 'Same as the computer', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  percent: (percent) => `${String(percent)}%`,
  stageTheme: 'The stage',
  stageThemeHint: 'Bright when the room is bright or the projector weak',
  stageThemes: { stage: 'Dark room', 'stage-light': 'Bright room' },
  organisation: 'Organisation',
  organisationHint: 'Shown at the top of minutes and catalogue',

  data: 'Data',
  dataFolder: 'Data folder',
  dataFolderHint: 'Everything is in this folder on the computer. Nothing is sent out.',
  showFolder: 'Show the folder',
  check: 'Check the data',
  checkHint: 'Works everything out again from the first change until now.',
  checking: 'Checking the data…',
  checkFine: (changes, rows) =>
    `All is well: ${String(changes)} changes give exactly the ${String(rows)} rows that are saved.`,
  checkBad: (problems) =>
    `${problems === 1 ? 'One thing does' : `${String(problems)} things do`} not agree. Restore the latest backup that is older than the fault.`,

  backups: 'Backups',
  backupsHint: 'One is made each day Samskab is used. The newest 30 are kept.',
  backupNow: 'Make a backup now',
  backingUp: 'Making a backup…',
  backedUp: (time) => `Backup made ${time}.`,
  noBackups: 'There are no backups yet.',
  time: 'Made',
  size: 'Size',
  kilobytes: (kilobytes) => `${kilobytes.toLocaleString('en-GB')} kB`,
  restore: 'Restore',
  restoreThis: (time) => `Restore the copy of ${time}`,
  restoreTitle: (time) => `Restore the copy of ${time}?`,
  restoreText: (time) =>
    `Everything becomes as it was ${time}. What is here now is first kept as a backup, so that you can restore it again.`,
  keep: 'Keep what is here now',
  restored: (time) => `Everything is now as it was ${time}.`,
  versionText: (version) => `Samskab ${version}`,
};
