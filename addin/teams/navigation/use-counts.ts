import type { Me } from '../../me.ts';
import { useRead } from '../../use-api.ts';
import type { Counts } from './count.ts';

const refreshEvery = 60_000;

/** What waits at the person's places, read again every minute and with whatever changes it. */
export const useCounts = (me: Me): Counts => {
  const admin = me.roles.includes('Gdpr.Admin');
  const setup = useRead('readSetup', {}, { refetchInterval: refreshEvery, enabled: admin });
  const isTrouble = setup.data?.parts.some(({ state }) => state === 'trouble' || state === 'missing') ?? false;
  return { ...(isTrouble && { setup: { sort: 'trouble' } }) };
};
