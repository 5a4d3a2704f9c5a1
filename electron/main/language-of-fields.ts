/**
 * The language in which Chromium draws its own parts of a page: the fields for dates and times. It is read once, before
 * the app is ready, so that after a change in the settings these fields alone follow at the next start.
 */
import { app } from 'electron';
import type { LanguageChoice } from '@shared/domain/settings';
import { chosenLanguage } from './interface';

/** Before the app is ready. */
export function chooseLanguageOfFields(choice: LanguageChoice | undefined): void {
  // Without a country, English would be American: month before day, and clocks of twelve hours.
  const tag = chosenLanguage(choice) === 'da' ? 'da' : 'en-GB';
  app.commandLine.appendSwitch('lang', tag);
  if (process.platform === 'linux') sayMeanwhile(tag);
}

/** There this variable, where it is set, goes before the switch. What is started later gets the system's again. */
function sayMeanwhile(tag: string): void {
  const before = process.env['LANGUAGE'];
  process.env['LANGUAGE'] = tag;
  void app.whenReady().then(() => {
    if (before === undefined) delete process.env['LANGUAGE'];
    else process.env['LANGUAGE'] = before;
  });
}
