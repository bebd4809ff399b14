import type { HttpRequest } from '@azure/functions';
import type { Route } from '#shared/routes/route.ts';

/** The parameters of a request by a route's former path, in the names of now. */
export const paramsOfNow = ({ breachId, ...params }: HttpRequest['params']): HttpRequest['params'] =>
  breachId === undefined ? params : { ...params, caseId: breachId };

/** The path of a request by a route's path or its former one. */
export const pathOf = (template: string, params: HttpRequest['params']): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? params.caseId ?? '');

/** Whether an answer also says `breachId` where it says `caseId`: to a former path, and to those that kept theirs. */
const saysBoth = ({ path }: Route): boolean => path.startsWith('/breaches');

/** The moves that pages of the version before have words for. */
const formerMoves: ReadonlySet<unknown> = new Set([
  'take',
  'hand-over',
  'ask-reporter',
  'not-a-breach',
  'reopen',
  'record-notified',
  'record-not-notified',
  'correct-notified',
  'correct-not-notified',
  'take-back-decision',
  'move-time',
  'correct-facts',
  'close',
]);

/**
 * An answer as pages opened before an upgrade, and other clients, know it: `breachId` beside `caseId`, and by a former
 * path also lists and enquiries by their former names.
 */
export const inFormerNames = (route: Route, answer: unknown, byFormerPath: boolean): unknown => {
  if (answer instanceof Uint8Array || !(byFormerPath || saysBoth(route))) return answer;
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null) return value;
    const all = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, named(one)]));
    if ('caseId' in all) all.breachId = all.caseId;
    if (byFormerPath && all.kind === 'enquiry') all.kind = 'question';
    if (byFormerPath && Array.isArray(all.moves)) all.moves = all.moves.filter((move) => formerMoves.has(move));
    return all;
  };
  const all = named(answer);
  const list = byFormerPath ? route.formerly?.list : undefined;
  return list && typeof all === 'object' && all !== null && 'cases' in all ? { ...all, [list]: all.cases } : all;
};
