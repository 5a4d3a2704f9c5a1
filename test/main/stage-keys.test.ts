import { expect, it } from 'vitest';
import { typed } from '@electron/main/stage-keys';

const press = (key: string, more: Partial<Parameters<typeof typed>[0]> = {}) =>
  typed({ type: 'keyDown', key, alt: false, control: false, meta: false, shift: false, ...more })?.map(
    ({ type, keyCode }) => `${type} ${keyCode}`,
  ) ?? null;

it('hands on what a clicker sends and what is typed', () => {
  expect(press('PageDown')).toEqual(['keyDown PageDown', 'keyUp PageDown']);
  expect(press('ArrowUp')).toEqual(['keyDown Up', 'keyUp Up']);
  expect(press('æ')).toEqual(['keyDown æ', 'char æ', 'keyUp æ']);
  expect(press(' ')).toEqual(['keyDown Space', 'char  ', 'keyUp Space']);
  expect(press('5', { alt: true })).toEqual(['keyDown 5', 'keyUp 5']);
});

it("leaves alone what is the menu's, the system's, or no key by itself", () => {
  expect(press('F5')).toBeNull();
  expect(press('Alt', { alt: true })).toBeNull();
  expect(press('F4', { alt: true })).toBeNull();
  expect(press('b', { alt: true })).toBeNull();
  expect(press('w', { control: true })).toBeNull();
  expect(press('a', { type: 'keyUp' })).toBeNull();
});
