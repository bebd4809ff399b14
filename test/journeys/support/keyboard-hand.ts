import type { Locator, Page } from 'playwright-core';
import type { Moves } from './hand.ts';
import { showsFocus } from './shows-focus.ts';
import { soon } from './soon.ts';

/** More tab stops than any page has: who has not arrived by then never will. */
const mostStops = 160;

// A radio button or a tab not chosen is no tab stop, nor is a point of a menu: one comes to its group and goes on with the
// arrow keys.
const whereFocusIs = (target: Locator): Promise<'here' | 'in its group' | 'elsewhere'> =>
  target.evaluate((element) => {
    const at = element.ownerDocument.hasFocus() ? element.ownerDocument.activeElement : null;
    if (at === element) return 'here';
    const groupOf = (one: Element | null) =>
      one instanceof HTMLInputElement && one.type === 'radio'
        ? one.name
        : one?.closest('[role="tablist"], [role="menu"]');
    const group = groupOf(element);
    return group && group === groupOf(at) ? 'in its group' : 'elsewhere';
  });

/** Keys alone: Tab until that very element has the focus, and then what its role answers to. */
export const keyboardHand = (page: Page): Moves => {
  const seen = new Set<string>();
  const reach = async (target: Locator, { group = false } = {}): Promise<void> => {
    await target.waitFor();
    for (let stop = 0; stop <= mostStops; stop += 1) {
      const focus = await whereFocusIs(target);
      if (focus === 'here' && (await showsFocus(target, seen))) return;
      if (group && focus === 'in its group') return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${mostStops} times Tab did not lead to ${target}`);
  };
  const reachInGroup = async (target: Locator, onward = 'ArrowRight'): Promise<void> => {
    await reach(target, { group: true });
    for (let step = 0; step < 20 && (await whereFocusIs(target)) !== 'here'; step += 1)
      await page.keyboard.press(onward);
    await showsFocus(target, seen);
  };
  // A menu takes the focus once it has opened, and Tab would close it.
  const reachInMenu = async (target: Locator): Promise<void> => {
    await target.waitFor();
    await soon(
      () => whereFocusIs(target),
      (focus) => focus !== 'elsewhere',
    );
    await reachInGroup(target, 'ArrowDown');
  };
  return {
    press: async (target) => {
      const role = await target.getAttribute('role');
      if (role === 'menuitem') await reachInMenu(target);
      else await (role === 'tab' ? reachInGroup(target) : reach(target));
      await page.keyboard.press('Enter');
    },
    tick: async (box) => {
      await reach(box);
      if (!(await box.isChecked())) await page.keyboard.press('Space');
    },
    choose: async (radio) => {
      await reachInGroup(radio);
      if (!(await radio.isChecked())) await page.keyboard.press('Space');
    },
    write: async (field, words) => {
      await reach(field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(words);
    },
  };
};
