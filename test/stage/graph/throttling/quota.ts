import type { CheckedToken } from '../../identity/check-token.ts';
import type { Tenant } from '../../municipality/municipality.ts';
import { GraphRefusal } from '../refusal.ts';
import type { Cost } from './cost.ts';
import { makeWindow } from './window.ts';

/** Learn, "Identity and access service limits": per app and tenant. */
const writesInWindow = 3000;
const reportsInWindow = 5;
const unitsInWindow = ({ people }: Pick<Tenant, 'people'>): number => {
  if (people.size < 50) return 3500;
  return people.size > 500 ? 8000 : 5000;
};

type Caller = Pick<CheckedToken, 'clientId' | 'tenantId'>;
type Why = 'ResourceUnitLimitExceeded' | 'WriteLimitExceeded';

/** What each app has used up in each tenant; a call refused for it counts as well. */
export const makeQuota = () => {
  const units = makeWindow(10);
  const writes = makeWindow(150);
  const reports = makeWindow(10);
  return {
    /** @returns the headers of a call that may go on. @throws GraphRefusal 429 for one too many */
    charge: (caller: Caller, tenant: Pick<Tenant, 'people'>, cost: Cost, now: number): Record<string, string> => {
      const name = nameOf(caller);
      const limit = unitsInWindow(tenant);
      const used = units.spend(name, now, cost.units, limit);
      const written = cost.writes > 0 ? writes.spend(name, now, cost.writes, writesInWindow) : { sum: 0, wait: 0 };
      if (written.wait > 0) throw throttled(caller, written.wait, 'WriteLimitExceeded');
      if (used.wait > 0) throw throttled(caller, used.wait, 'ResourceUnitLimitExceeded');
      const share = Math.max(used.sum / limit, written.sum / writesInWindow);
      return {
        'x-ms-resource-unit': String(cost.units),
        ...(share > 0.8 && { 'x-ms-throttle-limit-percentage': share.toFixed(2) }),
      };
    },
    /** Audit and sign-in reports have a quota of their own. @throws GraphRefusal 429 for one too many */
    chargeReport: (caller: Caller, now: number): void => {
      const { wait } = reports.spend(nameOf(caller), now, 1, reportsInWindow);
      if (wait > 0) throw throttled(caller, wait, 'ResourceUnitLimitExceeded');
    },
  };
};
export type Quota = ReturnType<typeof makeQuota>;

const nameOf = ({ clientId, tenantId }: Caller): string => `${clientId}/${tenantId}`;

const throttled = (caller: Caller, seconds: number, why: Why): GraphRefusal =>
  new GraphRefusal(429, 'TooManyRequests', 'Too Many Requests', {
    'retry-after': String(seconds),
    'x-ms-throttle-scope': `Tenant_Application/ReadWrite/${nameOf(caller)}`,
    'x-ms-throttle-information': why,
  });
