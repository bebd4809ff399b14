import { ownPlaces } from '#shared/routes/own-places.ts';
import type { Me } from '../../me.ts';
import { subjectPlaces } from '../../subject-places.ts';
import { useRead } from '../../use-api.ts';
import type { Counts } from './count.ts';

const refreshEvery = 60_000;

/** What waits at the person's places, read again every minute. */
export const useCounts = (me: Me): Counts => {
  const admin = me.roles.includes('Gdpr.Admin');
  const { data } = useRead('readCounts', {}, { refetchInterval: refreshEvery });
  const setup = useRead('readSetup', {}, { refetchInterval: refreshEvery, enabled: admin });
  const isTrouble = setup.data?.parts.some(({ state }) => state === 'trouble' || state === 'missing') ?? false;
  return {
    ...(data && { mine: { sort: 'asks', number: data.asks } }),
    ...Object.fromEntries(data ? ownPlaces.map((name) => [name, { sort: 'asks', number: data[name] }] as const) : []),
    ...(data && { unit: ofUnits(data.unit) }),
    ...Object.fromEntries(data?.cases?.map((of) => [subjectPlaces[of.subject].name, ofCases(of)]) ?? []),
    ...(isTrouble && { setup: { sort: 'trouble' } }),
  };
};

const ofUnits = ({ open, unseen }: { open: number; unseen: number }) =>
  unseen > 0 ? ({ sort: 'unseen', number: unseen } as const) : ({ sort: 'open', number: open } as const);

// The urgent cases in red; without any, how many are open.
const ofCases = ({ open, urgent }: { open: number; urgent: number }) =>
  urgent > 0 ? ({ sort: 'urgent', number: urgent } as const) : ({ sort: 'open', number: open } as const);
