import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { Picture } from './raster.ts';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** PNG (ISO/IEC 15948): 8 bits, red-green-blue-alpha, no interlace, no filter. */
export const encodePng = ({ size, rgba }: Picture): Uint8Array => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    rows.set(rgba.subarray(row * size * 4, (row + 1) * size * 4), row * (size * 4 + 1) + 1);
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
};

const chunk = (kind: string, content: Uint8Array): Uint8Array => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
};

/** Width and height in pixels as the file itself states them, or undefined if it is no PNG. */
export const sizeOfPng = (file: Uint8Array): { width: number; height: number } | undefined => {
  const bytes = Buffer.from(file);
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(signature)) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

/** Reads back what `encodePng` wrote (and only that: one data chunk, no filter). */
export const decodePng = (file: Uint8Array): Picture => {
  const bytes = Buffer.from(file);
  const size = bytes.readUInt32BE(16);
  const rows = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)));
  const rgba = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    const start = row * (size * 4 + 1) + 1;
    rgba.set(rows.subarray(start, start + size * 4), row * size * 4);
  }
  return { size, rgba };
};
