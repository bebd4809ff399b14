import { type IncomingMessage, ServerResponse } from 'node:http';
import { sendAnswer } from '../answer.ts';
import { frontDoorPage } from '../answer-under.ts';
import { type FaultKind, slowBy } from '../faults.ts';

type Api = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A call to the API as it comes through the front door, with the fault the front door is to have. */
export async function apiUnder(
  fault: FaultKind | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  api: Api,
): Promise<void> {
  switch (fault) {
    case '404':
    case '502':
    case '503':
      return sendAnswer(response, frontDoorPage(fault));
    case '504':
      // The functions did it; the front door had given up waiting.
      await api(request, new ServerResponse(request));
      return sendAnswer(response, frontDoorPage(fault));
    case 'down':
      response.destroy();
      return;
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, slowBy));
      return api(request, response);
    default:
      return api(request, response);
  }
}
