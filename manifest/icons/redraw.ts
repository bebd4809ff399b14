import { writeIcons } from './draw.ts';

writeIcons(import.meta.dirname);
