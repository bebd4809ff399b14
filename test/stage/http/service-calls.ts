import { z } from 'zod';
import { type FaultKind, faultKinds, faultServices, kindsOf } from '../faults.ts';
import { bodyOf, type StageCall, StageRefusal } from './stage-call.ts';

const faultBody = z.strictObject({
  service: z.enum(faultServices),
  kind: z.preprocess((kind) => (typeof kind === 'number' ? String(kind) : kind), z.enum(faultKinds)).optional(),
  times: z.int().min(0).default(1),
  path: z.string().min(1).optional(),
  minutes: z.number().positive().optional(),
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
    does: `what the next call to each service will suffer, null where nothing: {${faultServices.join(', ')}}`,
    run: ({ faults }) => Object.fromEntries(faultServices.map((service) => [service, faults.peek(service) ?? null])),
  },
  {
    method: 'POST',
    path: '/stage/faults',
    does: `{service, kind, times, path?, minutes?}: the next calls (whose path contains path) fail so, or all for so many minutes; times 0 clears; kinds: ${faultServices
      .map((service) => `${service}: ${kindsOf[service].join(', ')}`)
      .join('; ')}`,
    run: ({ faults }, came) => {
      const { service, kind, times, path, minutes } = bodyOf(faultBody, came);
      const fitting: readonly FaultKind[] = kindsOf[service];
      if (times > 0 && (kind === undefined || !fitting.includes(kind)))
        throw new StageRefusal(400, `kind must be one of ${fitting.join(', ')}.`);
      if (service === 'database' && path !== undefined) throw new StageRefusal(400, 'A statement has no path.');
      faults.set(service, kind ?? '503', times, path, minutes);
      return { service, kind: kind ?? null, times, path: path ?? null };
    },
  },
];
