import type { HttpFunction } from './registrations.ts';

export type Found = { found: HttpFunction; params: Record<string, string> };

type Segment = { literal: string } | { name: string; optional: boolean; rest: boolean; pattern: RegExp | undefined };
type Route = { of: HttpFunction; segments: Segment[] };

/**
 * Makes a finder for `method` and path (without query). Literal segments win over parameters, as in Azure.
 * A known route under another method is not found either: Azure's host answers 404, never 405.
 */
export function makeRouter(functions: readonly HttpFunction[], prefix = 'api') {
  const routes = functions.map((of) => ({ of, segments: segmentsOf(of.route) })).sort(mostLiteralFirst);
  const plain = new Map<string, Found>();
  for (const { of, segments } of routes) {
    if (!segments.every((segment) => 'literal' in segment)) continue;
    for (const method of of.methods)
      plain.set(`${method} /${prefix}/${of.route}`.toLowerCase(), { found: of, params: {} });
  }
  return (method: string, path: string): Found | undefined => {
    const known = plain.get(`${method} ${path}`.toLowerCase());
    if (known) return known;
    const parts = path.split('/').slice(1);
    if (parts.at(-1) === '') parts.pop();
    if (parts.shift()?.toLowerCase() !== prefix) return undefined;
    for (const { of, segments } of routes) {
      const params = of.methods.includes(method) ? matched(segments, parts) : undefined;
      if (params) return { found: of, params };
    }
    return undefined;
  };
}

function segmentsOf(route: string): Segment[] {
  return route.split('/').map((text) => {
    const inner = /^\{(\*?)([^}:?]+)(?::([^}?]+))?(\??)\}$/.exec(text);
    if (!inner) return { literal: text.toLowerCase() };
    const [, star, name = '', constraint, mark] = inner;
    return {
      name,
      optional: mark === '?',
      rest: star === '*',
      pattern: constraint ? patternOf(constraint) : undefined,
    };
  });
}

function patternOf(constraint: string): RegExp {
  const known: Record<string, RegExp> = {
    int: /^-?\d+$/,
    long: /^-?\d+$/,
    guid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
    alpha: /^[a-z]+$/i,
  };
  const pattern = known[constraint];
  if (!pattern) throw new Error(`the stage does not know the route constraint "${constraint}"`);
  return pattern;
}

function matched(segments: Segment[], parts: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [i, segment] of segments.entries()) {
    const part = parts[i];
    if ('literal' in segment) {
      if (part?.toLowerCase() !== segment.literal) return undefined;
      continue;
    }
    if (segment.rest) return { ...params, [segment.name]: parts.slice(i).map(decoded).join('/') };
    if (part === undefined && segment.optional) continue;
    if (part === undefined || part === '' || (segment.pattern && !segment.pattern.test(part))) return undefined;
    params[segment.name] = decoded(part);
  }
  return parts.length > segments.length ? undefined : params;
}

// A stray percent sign is the caller's text, not a reason to fall over.
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function mostLiteralFirst(a: Route, b: Route): number {
  const weight = ({ segments }: Route) =>
    segments.map((segment) => ('literal' in segment ? '0' : segment.rest ? '2' : '1')).join('');
  return weight(a) < weight(b) ? -1 : weight(a) > weight(b) ? 1 : 0;
}
