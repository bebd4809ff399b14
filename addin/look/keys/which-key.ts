/** Milliseconds within which the second of two keys must follow. */
const soon = 1_500;

const fields =
  'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"], [role="listbox"]';
// What lies over the page has its own keys; a drawer is a part of the page.
const over = '[role="dialog"]:not([data-drawer]), [role="alertdialog"], [role="menu"]';

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'timeStamp' | 'target' | 'defaultPrevented' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'altKey'
>;

const stands = (target: EventTarget | null, where: string): boolean =>
  target instanceof Element && target.closest(where) !== null;

/**
 * The name of a pressed key, where it may have a meaning: undefined in a field, with Ctrl, or under an open dialog.
 * Escape has one in fields too. Of two keys the second has the name of both, `g b`.
 * @param letters whether keys of one character count (WCAG 2.1.4: the person can switch them off)
 */
export const keyReader = (letters: () => boolean) => {
  let first: { readonly key: string; readonly at: number } | undefined;
  return (pressed: Pressed): readonly string[] => {
    const { key, target, timeStamp } = pressed;
    if (pressed.defaultPrevented || pressed.isComposing || pressed.ctrlKey || pressed.metaKey || pressed.altKey)
      return [];
    if (stands(target, over)) return [];
    const isCharacter = key.length === 1;
    if (key !== 'Escape' && stands(target, fields)) return [];
    if (isCharacter && !letters()) return [];
    const before = first && timeStamp - first.at < soon ? first.key : undefined;
    first = isCharacter ? { key, at: timeStamp } : undefined;
    return before === undefined ? [key] : [`${before} ${key}`, key];
  };
};
