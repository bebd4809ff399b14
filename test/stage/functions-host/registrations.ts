import type { HttpRequest, HttpResponse, HttpResponseInit, InvocationContext } from '@azure/functions';

export type HttpAnswer = HttpResponse | HttpResponseInit | undefined;

/** What a timer's handler is given, as Azure's host fills it. Instants are ISO 8601 in UTC. */
export type TimerCall = {
  isPastDue: boolean;
  schedule: { adjustForDST: boolean };
  scheduleStatus: { last: string; next: string; lastUpdated: string };
};

export type HttpFunction = {
  name: string;
  /** Below `api`, with `{parameters}`. */
  route: string;
  methods: readonly string[];
  run(request: HttpRequest, context: InvocationContext): Promise<HttpAnswer> | HttpAnswer;
};

export type TimerFunction = {
  name: string;
  schedule: string;
  run(call: TimerCall, context: InvocationContext): unknown;
};

export type Hook = (context: { hookData: Record<string, unknown> }) => unknown;

export type Registrations = { http: HttpFunction[]; timers: TimerFunction[]; onStart: Hook[]; onEnd: Hook[] };
