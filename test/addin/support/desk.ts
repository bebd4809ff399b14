import { type RouteName, routes } from '#shared/routes/all.ts';
import type { Route } from '#shared/routes/route.ts';

export type Asked = {
  name: RouteName;
  path: string;
  query: Readonly<Record<string, string>>;
  body: unknown;
  key: string | null;
  token: string | null;
  signal: AbortSignal | null | undefined;
  keepalive: boolean;
};
type Answer = { status?: number; body: unknown } | 'unreached';
type Answers = Partial<Record<RouteName, (asked: Asked, times: number) => Answer | Promise<Answer>>>;

// A path of words alone goes before one with a part that may be any.
const table: [RouteName, Route, RegExp][] = Object.entries(routes)
  .toSorted(([, one], [, other]) => Number(one.path.includes('{')) - Number(other.path.includes('{')))
  .map(([name, route]) => [name as RouteName, route, new RegExp(`^/api${route.path.replace(/\{\w+\}/g, '[^/]+')}$`)]);

/** The desk at the network's edge: answers by route name, remembers what it was asked. */
export const pretendDesk = (answers: Answers) => {
  const asked: Asked[] = [];
  const pretendFetch: typeof fetch = async (address, init = {}) => {
    const [path = '', search = ''] = String(address).split('?');
    const [name, route] = table.find(([, { method }, pattern]) => method === init.method && pattern.test(path)) ?? [];
    if (!name || !route) throw new Error(`No such route: ${init.method} ${path}`);
    const headers = new Headers(init.headers);
    const bytes = init.body instanceof Blob;
    const call: Asked = {
      name,
      path,
      query: Object.fromEntries(new URLSearchParams(search)),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : bytes ? 'bytes' : undefined,
      key: headers.get('idempotency-key'),
      token: headers.get('authorization'),
      signal: init.signal,
      keepalive: init.keepalive === true,
    };
    asked.push(call);
    const times = asked.filter((one) => one.name === name).length;
    const answer = await answers[name]?.(call, times);
    if (!answer || answer === 'unreached') throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(answer.body), { status: answer.status ?? route.status });
  };
  return { fetch: pretendFetch, asked, of: (name: RouteName) => asked.filter((one) => one.name === name) };
};

/** A refusal as the desk sends it. */
export const no = (
  status: number,
  code: string,
  errors?: { field: string; label?: string; message: string; proposal?: string }[],
) => ({
  status,
  body: {
    type: `about:${code}`,
    title: `Titel ${code}`,
    status,
    detail: `Forklaring ${code}`,
    code,
    ...(errors && { errors: errors.map((one) => ({ label: '', code, ...one })) }),
  },
});
