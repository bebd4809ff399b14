/**
 * Copies a text. A host may close the clipboard to the page framed in it; then the browser's older way is tried, which
 * copies what is marked.
 * @returns whether it is copied
 */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyMarked(text);
  }
};

const copyMarked = (text: string): boolean => {
  const from = document.activeElement;
  const place = document.createElement('textarea');
  place.value = text;
  place.style.position = 'fixed';
  place.style.opacity = '0';
  document.body.append(place);
  place.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    place.remove();
    if (from instanceof HTMLElement) from.focus();
  }
};
