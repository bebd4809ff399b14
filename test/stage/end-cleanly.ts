import { whenNpmEnds } from './when-npm-ends.ts';

/** How long what is under way may take to end after Ctrl-C. Nothing acknowledged is lost by not waiting. Milliseconds. */
const timeout = 3000;

/** Ends this process in order at Ctrl-C, at SIGTERM, and when the npm is gone that started it; at a second Ctrl-C at once. */
export const endCleanly = (close: () => Promise<void>): void => {
  let ending = false;
  const end = async () => {
    if (ending) process.exit(130);
    ending = true;
    setTimeout(() => process.exit(0), timeout).unref();
    await close();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  whenNpmEnds(end);
};
