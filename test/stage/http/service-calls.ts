import { z } from 'zod';
import { faultKinds, faultServices } from '../faults.ts';
import { bodyOf, type StageCall, StageRefusal } from './stage-call.ts';

const faultBody = z.strictObject({
  service: z.enum(faultServices),
  kind: z.preprocess((kind) => (typeof kind === 'number' ? String(kind) : kind), z.enum(faultKinds)).optional(),
  times: z.int().min(0).default(1),
});

export const serviceCalls: StageCall[] = [
  {
    method: 'GET',
    path: '/stage/graph/calls',
    does: 'the calls Graph saw, oldest first: [{method, path, status}]',
    run: ({ graphCalls }) => graphCalls(),
  },
  {
    method: 'GET',
    path: '/stage/faults',
    does: 'what the next call to each service will suffer: {graph, teams, token, database}',
    run: ({ faults }) => Object.fromEntries(faultServices.map((service) => [service, faults.peek(service) ?? null])),
  },
  {
    method: 'POST',
    path: '/stage/faults',
    does: `{service, kind, times}: the next calls fail so, times 0 clears; service: ${faultServices.join(', ')}; kind: ${faultKinds.join(', ')}`,
    run: ({ faults }, came) => {
      const { service, kind, times } = bodyOf(faultBody, came);
      if (kind === undefined && times > 0) throw new StageRefusal(400, `kind must be one of ${faultKinds.join(', ')}.`);
      faults.set(service, kind ?? '503', times);
      return { service, kind: kind ?? null, times };
    },
  },
];
