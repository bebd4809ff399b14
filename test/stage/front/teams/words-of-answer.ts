/** What Teams shows of a bot's answer to a button: a message, an error, or nothing but the new card. */
export function wordsOfAnswer(
  answer: unknown,
  whenCard: string,
): { intent: 'success' | 'error'; words: string } | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { type, value } = answer as { type?: unknown; value?: unknown };
  if (type === 'application/vnd.microsoft.activity.message') return { intent: 'success', words: String(value) };
  if (type === 'application/vnd.microsoft.error') {
    const message = typeof value === 'object' && value !== null && 'message' in value ? value.message : value;
    return { intent: 'error', words: String(message) };
  }
  return { intent: 'success', words: whenCard };
}
