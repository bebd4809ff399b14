import { da as deskDa, en as deskEn } from '#addin/texts/desk.ts';
import { da, en } from '#addin/texts/frame.ts';
import type { Screen } from './screen.ts';
import { narrow, type Variant } from './variants.ts';

type PlaceName = keyof typeof da.places;

/** Goes to a place of the tab as the person does: by the navigation, where it is narrow by its menu. */
export const openPlace = async (
  { hand, desk }: Screen,
  { language, width }: Variant,
  name: PlaceName,
): Promise<void> => {
  const { menu, places } = { da, en }[language];
  const { navigation } = { da: deskDa, en: deskEn }[language];
  // A page takes the focus as it opens, and would take it from a link.
  await desk.getByRole('heading', { level: 1 }).waitFor();
  if (width === narrow) await hand.press(desk.getByRole('button', { name: menu, exact: true }));
  const list = desk.getByRole('navigation', { name: navigation });
  await hand.press(list.getByRole('link', { name: places[name], exact: true }));
  // The menu closes in its own time, and keeps what lies under it from readers until then.
  if (width === narrow) await desk.locator('#desk:not([aria-hidden])').waitFor();
};
