import { later } from './async-result.ts';

/** Settings that follow the person from computer to computer; here from page to page. */
export function roamingSettings(person: string) {
  const place = `office-roaming/${person}`;
  const values: Record<string, unknown> = JSON.parse(localStorage.getItem(place) ?? '{}');
  return {
    get: (name: string) => values[name],
    set: (name: string, value: unknown) => {
      values[name] = value;
    },
    remove: (name: string) => {
      delete values[name];
    },
    saveAsync: (...rest: unknown[]) => later(rest, () => localStorage.setItem(place, JSON.stringify(values))),
  };
}
