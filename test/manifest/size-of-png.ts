const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Width and height in pixels as a PNG file states them (ISO/IEC 15948, IHDR), or undefined if it is no PNG. */
export const sizeOfPng = (file: Uint8Array): { width: number; height: number } | undefined => {
  const bytes = Buffer.from(file);
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(signature)) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};
