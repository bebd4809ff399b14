/** How many frames say where a fault was. */
const most = 5;
const frame = /^\s+at [^\n]*$/;

/**
 * Where an error was thrown, and nothing of what it says: a message has as many lines as it likes, may quote what a person
 * wrote, and may look like a frame itself. Where the message cannot be told from the stack, nothing is returned.
 */
export const stackOf = (error: unknown): string => {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return '';
  const { message, stack } = error;
  const begins = stack.indexOf(message);
  if (begins < 0) return '';
  const lines = stack
    .slice(begins + message.length)
    .split('\n')
    .slice(1);
  const other = lines.findIndex((line) => !frame.test(line));
  return lines.slice(0, other < 0 ? most : Math.min(other, most)).join('\n');
};
