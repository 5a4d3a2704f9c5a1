// Loaded before the app: presses a button of every native question, and keeps what was asked.
const electron = require('electron');

const { dialog } = /** @type {typeof import('electron')} */ (electron);
const asked = /** @type {unknown[]} */ ([]);
Object.assign(globalThis, { asked });
Object.assign(dialog, {
  showMessageBox: (/** @type {unknown[]} */ ...words) => {
    asked.push(words.at(-1));
    return Promise.resolve({ response: Number(process.env['SAMSKAB_TEST_ANSWER']), checkboxChecked: false });
  },
});
