const connectionLost = /^(?:08|57P0|53)|^E(?:CONN|PIPE|TIMEDOUT|HOSTUNREACH)/;
const lostInWords =
  /connection terminated|timeout exceeded when trying to connect|connection error|query read timeout|is not queryable/i;

/** Whether an error says that the database does not answer: an outage, which passes, and no bug. */
export const isDatabaseAway = (error: unknown): boolean =>
  connectionLost.test(textIn(error, 'code')) || lostInWords.test(textIn(error, 'message'));

const textIn = (error: unknown, name: string): string => {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' ? value : '';
};
