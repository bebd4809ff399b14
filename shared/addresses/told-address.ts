/** As much of a text as a link takes along. Characters. */
const longest = 500;
const page = '/home/told';

/** The page that begins a report with what was told elsewhere: `/home/told?words=...`. */
export const toldAddress = (told: string): string => {
  const words = encodeURIComponent([...told].slice(0, longest).join('')).replace(/[!'()*]/g, escaped);
  return `${page}?words=${words}`;
};

/** What encodeURIComponent leaves as it is, and an address of ours has not (addin/teams/addresses.ts). */
const escaped = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
