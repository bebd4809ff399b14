import type { Locator } from 'playwright-core';

type Seen = {
  readonly active: boolean;
  readonly kind: string;
  readonly covered: boolean;
  readonly focused: string;
  readonly plain: string;
};

/**
 * What of an element is drawn with the focus and without it, and whether it lies wholly under something else. Asked in one
 * go: nothing can happen in between, however busy the machine is. Transitions are off (is-well-made.ts).
 */
const look = (target: Locator): Promise<Seen> =>
  target.evaluate((element) => {
    const { ownerDocument: page } = element;
    const none = (colour: string) => /transparent|, 0\)$/.test(colour);
    const line = (width: string, style: string, colour: string) =>
      style === 'none' || width === '0px' || none(colour) ? '' : `${width} ${style} ${colour}`;
    const drawn = (one: Element, pseudo?: string): string => {
      const style = getComputedStyle(one, pseudo);
      if (pseudo && style.content === 'none') return '';
      return [
        line(style.outlineWidth, style.outlineStyle, style.outlineColor),
        ...(['Top', 'Right', 'Bottom', 'Left'] as const).map((side) =>
          line(style[`border${side}Width`], style[`border${side}Style`], style[`border${side}Color`]),
        ),
        style.boxShadow,
        none(style.backgroundColor) ? '' : style.backgroundColor,
        style.color,
        style.textDecorationLine,
        style.transform,
        style.opacity,
      ].join('|');
    };
    const whole = (): string => {
      const outwards = [element, element.parentElement, element.parentElement?.parentElement].filter((one) => !!one);
      return outwards.flatMap((one) => [drawn(one), drawn(one, '::before'), drawn(one, '::after')]).join('\n');
    };
    const isCovered = (): boolean => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const points = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height] as const),
      );
      return !points.some(([x, y]) => {
        const above = page.elementFromPoint(x, y);
        return above !== null && [element, ...labels].some((mine) => mine.contains(above) || above.contains(mine));
      });
    };
    const kind = [page.location.pathname, element.tagName, element.className].join(' ');
    if (!page.hasFocus() || page.activeElement !== element)
      return { active: false, kind, covered: false, focused: '', plain: '' };
    const covered = isCovered();
    const focused = whole();
    if (element instanceof HTMLElement) element.blur();
    const plain = whole();
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
    return { active: true, kind, covered, focused, plain };
  });

/**
 * Fails where the element that has the focus does not look otherwise than without it (WCAG 2.2, 2.4.7), or lies wholly
 * under something else (2.4.11). Looks once at each sort of element.
 * @returns false when the focus has gone on meanwhile
 */
export const showsFocus = async (target: Locator, seen: Set<string>): Promise<boolean> => {
  const { active, kind, covered, focused, plain } = await look(target);
  if (!active) return false;
  if (seen.has(kind)) return true;
  seen.add(kind);
  if (covered) throw new Error(`${target} has the focus under something else`);
  if (focused === plain) throw new Error(`${target} does not show that it has the focus`);
  return true;
};
