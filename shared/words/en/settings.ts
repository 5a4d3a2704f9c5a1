import type { settings as danish } from '../da/settings';

export const settings: typeof danish = {
  title: 'Settings',
  looks: 'Language and looks',
  language: 'Language',
  languages: { system: 'As the computer', da: 'Dansk', en: 'English' },
  theme: 'Theme',
  themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  percent: (percent) => `${String(percent)} %`,
  stageTheme: 'The room’s screen',
  stageThemeHint: 'Bright when the room is lit or the projector weak',
  stageThemes: { stage: 'Dark room', 'stage-light': 'Bright room' },
  organisation: 'Organisation',
  organisationHint: 'Stands at the top of minutes and catalogue',

  data: 'Data',
  dataFolder: 'Data folder',
  dataFolderHint: 'Everything is in this folder on the computer. Nothing is sent out.',
  showFolder: 'Show the folder',
  check: 'Check the data',
  checkHint: 'Works everything out again from the first change until now.',
  checking: 'Checking the data …',
  checkFine: (changes, rows) =>
    `All is well: ${String(changes)} changes give exactly the ${String(rows)} rows that are saved.`,
  checkBad: (problems) =>
    `${problems === 1 ? 'One thing does' : `${String(problems)} things do`} not agree. Restore the latest backup from before it went wrong.`,

  backups: 'Backups',
  backupsHint: 'One is made each day Samskab is used. The newest 30 are kept.',
  backupNow: 'Make a backup now',
  backingUp: 'Making a backup …',
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
