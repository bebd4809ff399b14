const inMemory = new Map<string, string>();

/**
 * What a person has chosen for this computer, nothing about anybody. Where a host has closed the browser's storage to a
 * framed page it is kept as long as the window.
 */
export const kept = {
  read: (name: string): string | undefined => {
    try {
      return localStorage.getItem(name) ?? inMemory.get(name);
    } catch {
      return inMemory.get(name);
    }
  },
  write: (name: string, value: string): void => {
    inMemory.set(name, value);
    try {
      localStorage.setItem(name, value);
    } catch {
      // Closed or full: it holds until the window is closed.
    }
  },
};
