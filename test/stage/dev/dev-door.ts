import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendAnswer } from '../answer.ts';
import type { Handler } from '../http/listen.ts';
import { forward } from './forward.ts';
import type { KeptDesk } from './keep-desk.ts';

type Behind = {
  readonly desk: Pick<KeptDesk, 'address' | 'addressNow'>;
  /** Answers what the browser loads; false for what the desk answers. */
  readonly pages: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
};

/** What the desk asks of Microsoft: an ending desk must not wait for the answers of the next. */
const ownCalls = /^\/(connector|storage|msi)\//;

/** The one port while one develops: pages as they are edited; all else from the desk, for which one waits while it restarts. */
export const devDoor =
  ({ desk, pages }: Behind): Handler =>
  async (request, response) => {
    if (await pages(request, response)) return;
    if (ownCalls.test(request.url ?? '')) {
      const now = desk.addressNow();
      if (now === undefined || !(await forward(now, request, response))) response.destroy();
      return;
    }
    for (let address = await desk.address(); address !== undefined; address = await desk.address())
      if (await forward(address, request, response)) return;
    await sendAnswer(response, {
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '1' },
      body: 'The desk does not start. The terminal says why.',
    });
  };
