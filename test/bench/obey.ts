import { z } from 'zod';

const request = z.object({ verb: z.string(), given: z.unknown().optional() });

type Verbs = Readonly<Record<string, (given: unknown) => unknown>>;

/** Answers what the parent asks of this process, until it is told to end or the parent is gone. */
export const obey = (verbs: Verbs, close: () => Promise<void> = async () => {}): void => {
  const end = () => close().finally(() => process.exit(0));
  process.on('disconnect', end);
  process.on('message', async (message) => {
    const { verb, given } = request.parse(message);
    if (verb === 'end') return end();
    try {
      process.send?.({ answer: await verbs[verb]?.(given) });
    } catch (error) {
      process.send?.({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
};
