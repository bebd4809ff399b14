import type { IncomingMessage, ServerResponse } from 'node:http';
import { jsonAnswer, readBody, type StageAnswer, sendAnswer } from '../answer.ts';
import { ClockRefusal } from '../clock/clockwork.ts';
import { TeamsRefusal } from '../teams/teams-refusal.ts';
import { clockCalls } from './clock-calls.ts';
import { conversationCalls } from './conversation-calls.ts';
import { directoryCalls } from './directory-calls.ts';
import { functionsCalls } from './functions-calls.ts';
import { mailCalls } from './mail-calls.ts';
import { peopleCalls } from './people-calls.ts';
import { serviceCalls } from './service-calls.ts';
import { signInCalls } from './sign-in-calls.ts';
import { type Came, Raw, type StageCall, StageRefusal } from './stage-call.ts';
import type { StageParts } from './stage-parts.ts';
import { teamsCalls } from './teams-calls.ts';
import { tenantCalls } from './tenant-calls.ts';
import { worldCalls } from './world-calls.ts';

const promised = [
  ...peopleCalls,
  ...clockCalls,
  ...teamsCalls,
  ...mailCalls,
  ...serviceCalls,
  ...directoryCalls,
  ...tenantCalls,
  ...worldCalls,
  ...functionsCalls,
];
const calls: StageCall[] = [
  {
    method: 'GET',
    path: '/stage',
    does: 'this list',
    run: () => promised.map(({ method, path, does }) => ({ method, path, does })),
  },
  ...promised,
  ...conversationCalls,
  ...signInCalls,
];

/** Answers the JSON interface under /stage; false when no such path is known, so that something else may answer. */
export async function answerStage(
  parts: StageParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const url = new URL(request.url ?? '/', 'http://stage');
  const fitting = calls.flatMap((call) => {
    const params = matched(call.path, url.pathname);
    return params ? [{ call, params }] : [];
  });
  const found = fitting.find(({ call }) => call.method === request.method);
  if (fitting.length === 0) return false;
  if (!found) {
    const allow = fitting.map(({ call }) => call.method).join(', ');
    await sendAnswer(response, jsonAnswer(405, { error: `${url.pathname} is called with ${allow}.` }, { allow }));
    return true;
  }
  const body = request.method === 'POST' ? await readBody(request) : '';
  await sendAnswer(response, await answer(parts, found.call, { params: found.params, query: url.searchParams, body }));
  return true;
}

async function answer(parts: StageParts, call: StageCall, came: Came): Promise<StageAnswer> {
  try {
    const result = await call.run(parts, came);
    return result instanceof Raw ? result.answer : jsonAnswer(200, result ?? null);
  } catch (no) {
    if (no instanceof StageRefusal || no instanceof TeamsRefusal) return jsonAnswer(no.status, { error: no.message });
    if (no instanceof ClockRefusal) return jsonAnswer(400, { error: no.message });
    throw no;
  }
}

function matched(pattern: string, path: string): Record<string, string> | undefined {
  const parts = path.split('/');
  const names = pattern.split('/');
  if (parts.length !== names.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, name] of names.entries()) {
    const part = parts[i] ?? '';
    if (!name.startsWith('{')) {
      if (name !== part) return undefined;
    } else {
      params[name.slice(1, -1)] = decodeURIComponent(part);
    }
  }
  return params;
}
