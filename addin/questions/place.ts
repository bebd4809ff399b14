import { ChatHelpFilled, ChatHelpRegular } from '@fluentui/react-icons/svg/chat-help';
import type { SubjectPlace } from '../cases/place.ts';
import * as texts from '../texts/questions/queue.ts';

/** The place of questions in the tab. */
export const questions = {
  name: 'questions',
  letter: 'q',
  icons: [ChatHelpRegular, ChatHelpFilled],
  texts,
  pages: {
    '/home/ask': async () => (await import('./asking/AskPage.tsx')).AskPage,
    '/guidance/answers/:reference': async () => (await import('./release/ReleasedPage.tsx')).ReleasedPage,
  },
} as const satisfies SubjectPlace;
