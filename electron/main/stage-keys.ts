/** The keyboard of somebody who has clicked on the stage by accident. */
import type { Input, KeyboardInputEvent, WebContents } from 'electron';

/** There is nothing to press on the stage: what is typed there, or sent by a clicker, goes to the window it is led from. */
export function passKeys(stage: WebContents, toWork: () => WebContents | undefined): void {
  stage.on('before-input-event', (event, input) => {
    const keys = typed(input);
    if (keys === null) return;
    event.preventDefault();
    const work = toWork();
    for (const key of keys) work?.sendInputEvent(key);
  });
}

type Pressed = Pick<Input, 'type' | 'key' | 'alt' | 'control' | 'meta' | 'shift'>;

/** As the other window gets it; null: the menu's, the system's, or a key that says nothing alone. */
export function typed(pressed: Pressed): KeyboardInputEvent[] | null {
  if (!isForWork(pressed)) return null;
  const { key, alt, shift } = pressed;
  const keyCode = key === ' ' ? 'Space' : key.replace(/^Arrow/, '');
  const modifiers: KeyboardInputEvent['modifiers'] = [];
  if (shift) modifiers.push('shift');
  if (alt) modifiers.push('alt');
  const letter = isLetter(key) && !alt ? [{ type: 'char' as const, keyCode: key, modifiers }] : [];
  return [{ type: 'keyDown', keyCode, modifiers }, ...letter, { type: 'keyUp', keyCode, modifiers }];
}

function isForWork({ type, key, alt, control, meta }: Pressed): boolean {
  if (type !== 'keyDown' || control || meta) return false;
  return alt ? ofRun.has(key.toLowerCase()) : isLetter(key) || named.has(key);
}

const isLetter = (key: string): boolean => key.length === 1;

const named = new Set([
  ...['PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'],
  ...['Enter', 'Escape', 'Tab', 'Backspace', 'Delete'],
]);
/** With Alt: more time, pause, sound. The rest with Alt is the menu's. */
const ofRun = new Set(['1', '5', 'p', 'm']);
