const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** The type of a picture by its first bytes, not by its label; undefined for a type that browsers should not show. */
export const pictureType = (bytes: Uint8Array): 'image/jpeg' | 'image/png' | undefined => {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  return startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ? 'image/png' : undefined;
};
