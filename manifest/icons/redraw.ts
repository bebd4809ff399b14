// `node manifest/icons/redraw.ts` draws every icon anew. The results are kept beside it, so that a package is made of
// files that an administrator can look at; a test compares them with the drawings.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcons } from './draw.ts';

for (const [name, picture] of drawIcons()) writeFileSync(join(import.meta.dirname, name), picture);
