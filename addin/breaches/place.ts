import { FolderOpenFilled, FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import type { SubjectPlace } from '../cases/place.ts';
import * as texts from '../texts/breaches/queue.ts';

/** The place of breaches in the tab. */
export const breaches = {
  name: 'breaches',
  letter: 'b',
  icons: [FolderOpenRegular, FolderOpenFilled],
  texts,
  pages: {
    '/home/told': async () => (await import('./report/ToldPage.tsx')).ToldPage,
    '/home/:kind': async () => (await import('./report/ReportPage.tsx')).ReportPage,
  },
} as const satisfies SubjectPlace;
