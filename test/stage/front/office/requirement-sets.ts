import type { OutlookBuild } from './outlook-builds.ts';

/** Office.context.requirements.isSetSupported of one Outlook. */
export const setsOf =
  ({ sets }: Pick<OutlookBuild, 'sets'>) =>
  (name: string, version: string | number = '1.1'): boolean => {
    const known = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
    if (known === undefined) return false;
    const [major = 0, minor = 0] = known.split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = String(version).split('.').map(Number);
    return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
  };
