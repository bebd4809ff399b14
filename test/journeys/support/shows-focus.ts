import type { Locator, Page } from 'playwright-core';

const kindOf = (target: Locator): Promise<string> =>
  target.evaluate(({ tagName, className, ownerDocument }) =>
    [ownerDocument.location.pathname, tagName, className].join(' '),
  );

const isCovered = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height] as const),
    );
    return !points.some(([x, y]) => {
      const top = element.ownerDocument.elementFromPoint(x, y);
      return top !== null && [element, ...labels].some((mine) => mine.contains(top) || top.contains(mine));
    });
  });

const pictureOf = async (page: Page, target: Locator): Promise<Buffer | undefined> => {
  const box = await target.boundingBox();
  if (!box) return undefined;
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const [x, y] = [Math.max(0, box.x - 5), Math.max(0, box.y - 5)];
  const clip = { x, y, width: Math.min(box.width + 10, width - x), height: Math.min(box.height + 10, height - y) };
  return clip.width > 0 && clip.height > 0 ? page.screenshot({ clip, animations: 'disabled' }) : undefined;
};

/**
 * Fails where the element that has the focus does not look otherwise than without it (WCAG 2.2, 2.4.7), or lies wholly
 * under something else (2.4.11). Looks once at each sort of element.
 */
export const showsFocus = async (page: Page, target: Locator, seen: Set<string>): Promise<void> => {
  const kind = await kindOf(target);
  if (seen.has(kind)) return;
  seen.add(kind);
  if (await isCovered(target)) throw new Error(`${target} has the focus under something else`);
  const focused = await pictureOf(page, target);
  await target.evaluate((element) => element instanceof HTMLElement && element.blur());
  const plain = await pictureOf(page, target);
  await target.evaluate((element) => element instanceof HTMLElement && element.focus({ preventScroll: true }));
  if (!focused || !plain || focused.equals(plain)) throw new Error(`${target} does not show that it has the focus`);
};
