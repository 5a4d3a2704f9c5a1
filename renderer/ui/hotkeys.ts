// Which keys work now. A hook registers its bindings here; one listener on the window acts on them, and the key
// line and the list of all keys read them.

export interface Hotkey {
  /** As printed on the keys: ['Alt', '5'], ['PgDn'], ['M']. None: it is only found in »search or do«. */
  keys: readonly string[];
  /** What it does. Without it the key works but is not shown. */
  label?: string | undefined;
  run: (event: KeyboardEvent) => void;
  /** Whether it acts while a text field has the focus. Without Ctrl or Alt only F keys and PgUp, PgDn do. */
  worksInFields?: boolean | undefined;
  /** Whether it acts over a dialog or an open menu. */
  worksInDialogs?: boolean | undefined;
  /** Not shown in the key line, only in the list of all keys. */
  isQuiet?: boolean | undefined;
  /** The same in every room: in lists of keys it stands after those of the room. */
  isGeneral?: boolean | undefined;
}

/** For keys that a field or a list acts on itself, or one word for several keys: they are shown here and no more. */
export const shownOnly = (): void => undefined;

export interface Binding extends Hotkey {
  /** Its keys are pressed where the focus is; there is nothing to run from elsewhere. */
  isShownOnly: boolean;
  /** Where the focus must be; everywhere without it. */
  within: () => Element | null | undefined;
  isEverywhere: boolean;
}

let bindings: readonly Binding[] = [];
const listeners = new Set<() => void>();

/** Later ones come first: what is opened last knows best. Returns how to take them away. */
export const addBindings = (added: readonly Binding[]): (() => void) => {
  if (bindings.length === 0) window.addEventListener('keydown', act);
  change([...added, ...bindings]);
  return () => {
    change(bindings.filter((binding) => !added.includes(binding)));
    if (bindings.length === 0) window.removeEventListener('keydown', act);
  };
};

export const allBindings = (): readonly Binding[] => bindings;

export const onBindings = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** A key that both the app and the room bind is one key; the first one acts. */
export const eachOnce = <B extends { keys: readonly string[] }>(bound: readonly B[]): B[] =>
  bound.filter(
    ({ keys }, at) =>
      keys.length === 0 || bound.findIndex((other) => other.keys.join(' ') === keys.join(' ')) === at,
  );

/** Those of the room first. */
export const roomFirst = <B extends { isGeneral?: boolean | undefined }>(bound: readonly B[]): B[] => [
  ...bound.filter(({ isGeneral }) => !isGeneral),
  ...bound.filter(({ isGeneral }) => isGeneral),
];

/** Whether the binding acts with the focus on `target`. */
export const worksAt = (binding: Binding, target: Element | null): boolean => {
  if (!binding.isEverywhere && !binding.within()?.contains(target)) return false;
  if (isInDialog(target) && !binding.worksInDialogs && binding.isEverywhere) return false;
  return !isTextField(target) || worksInFields(binding);
};

const change = (next: readonly Binding[]) => {
  bindings = next;
  listeners.forEach((listener) => listener());
};

const act = (event: KeyboardEvent) => {
  if (event.defaultPrevented || event.isComposing) return;
  const target = event.target instanceof Element ? event.target : null;
  const wanted = bindings.find((binding) => isPressed(binding.keys, event) && worksAt(binding, target));
  if (!wanted) return;
  event.preventDefault();
  wanted.run(event);
};

const modifiers = ['Ctrl', 'Alt', 'Shift'];

const isPressed = (keys: readonly string[], event: KeyboardEvent): boolean => {
  if (keys.length === 0) return false;
  const key = keys.find((each) => !modifiers.includes(each)) ?? '';
  const hasCtrl = event.ctrlKey || event.metaKey;
  if (hasCtrl !== keys.includes('Ctrl') || event.altKey !== keys.includes('Alt')) return false;
  // ? and * are typed with Shift on one keyboard and without on another: for signs Shift does not count.
  const isSign = /^[^\p{L}\d\s]$/u.test(names[key] ?? key);
  if (!isSign && event.shiftKey !== keys.includes('Shift')) return false;
  return pressedNames(event).includes((names[key] ?? key).toLowerCase());
};

/** What the key may be called. Alt and Shift turn 1 into another sign, so its place counts too. */
const pressedNames = (event: KeyboardEvent): string[] => {
  const named = [event.key.toLowerCase()];
  if (event.altKey || event.ctrlKey) named.push(event.code.replace(/^(Key|Digit|Numpad)/, '').toLowerCase());
  else if (event.shiftKey && event.code.startsWith('Digit')) named.push(event.code.slice('Digit'.length));
  return named;
};

const names: Record<string, string> = {
  PgDn: 'PageDown',
  PgUp: 'PageUp',
  Esc: 'Escape',
  Ins: 'Insert',
  Del: 'Delete',
  Space: ' ',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  '−': '-',
};

const worksInFields = ({ keys, worksInFields: wish }: Hotkey): boolean =>
  wish ?? (keys.includes('Ctrl') || keys.includes('Alt') || keys.some((key) => /^(F\d+|Pg..)$/.test(key)));

const isTextField = (target: Element | null): boolean =>
  target !== null &&
  target.closest('textarea, select, input:not([type=checkbox], [type=radio]), [contenteditable=true]') !==
    null;

const isInDialog = (target: Element | null): boolean =>
  target !== null &&
  target.closest('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]') !== null;
