const inMemory = new Map<string, string>();

/**
 * What a person has chosen for this computer, no personal data. Where a host has closed the browser's storage to a framed
 * page it is kept as long as the window.
 */
export const kept = {
  read: (name: string): string | undefined => {
    const held = inMemory.get(name);
    if (held !== undefined) return held;
    try {
      return localStorage.getItem(name) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write: (name: string, value: string): void => {
    try {
      localStorage.setItem(name, value);
      inMemory.delete(name);
    } catch {
      inMemory.set(name, value);
    }
  },
};
