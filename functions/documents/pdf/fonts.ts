import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The fonts every PDF carries within it: Noto Sans, under the SIL Open Font License 1.1. Latin, Greek and Cyrillic. */
export type Fonts = { readonly regular: Buffer; readonly bold: Buffer };

/** Their files, as the package has them. */
const fontFiles = {
  regular: '400Regular/NotoSans_400Regular.ttf',
  bold: '700Bold/NotoSans_700Bold.ttf',
} as const;

const read = new Map<string, Promise<Fonts>>();

/** The fonts in a folder, read once; a reading that failed is tried anew. @throws where a file cannot be read */
export const fontsIn = (folder: string): Promise<Fonts> => {
  const known = read.get(folder);
  if (known) return known;
  const begun = readFonts(folder);
  read.set(folder, begun);
  void begun.catch(() => read.delete(folder));
  return begun;
};

const readFonts = async (folder: string): Promise<Fonts> => {
  const [regular, bold] = await Promise.all([
    readFile(join(folder, fontFiles.regular)),
    readFile(join(folder, fontFiles.bold)),
  ]);
  return { regular, bold };
};
