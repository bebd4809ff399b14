import { z } from 'zod';
import { type Api, CallFailed, openApi } from '#addin/api.ts';
import { authorityFor } from '#addin/host/authority.ts';
import { firstThatWorks } from '#addin/host/first-that-works.ts';
import type { GetToken } from '#addin/host/host.ts';
import type { WeatherStage } from './stage-process.ts';

const token = z.object({ accessToken: z.string() });
const settings = z.object({ clientId: z.string(), authority: z.string(), scope: z.string() });
const people = z.array(z.object({ signInName: z.string(), tenant: z.string() }));
const switches = z.array(z.object({ name: z.string(), value: z.string() }));

// What a browser knows: the machine itself is online.
Object.defineProperty(globalThis, 'navigator', { value: { onLine: true }, configurable: true });

/** Where the host has no bridge, or one that never answers, nothing reaches the broker. */
const noBridge = new Set(['unsupported', 'missing', 'silent']);

/** Nested sign-in as the frames of Teams and Outlook answer it; the journeys see it in a browser. */
const nested =
  (stage: WeatherStage, person: string): GetToken =>
  async () => {
    const naa = switches.parse(await stage.get('/stage/switches')).find(({ name }) => name === 'naa');
    if (noBridge.has(naa?.value ?? '')) throw new Error('no bridge');
    const { clientId, authority: served, scope } = settings.parse(await stage.get('/api/client-settings'));
    const known = people.parse(await stage.get('/stage/people')).find(({ signInName }) => signInName === person);
    const authority = authorityFor({ authority: served }, known?.tenant);
    const asked = { person, interactive: false, clientId, authority, scope };
    return token.parse(await stage.post('/stage/sign-in/nested', asked)).accessToken;
  };

const byHost =
  (stage: WeatherStage, person: string): GetToken =>
  async () =>
    token.parse(await stage.post('/stage/sign-in/host', { person })).accessToken;

/** The web app's own client, signed in as a person in each way it knows. */
export const deskAs = (stage: WeatherStage, person: string): Api =>
  openApi({
    language: 'da',
    fetch: (path, init) => fetch(`${stage.url}${path}`, init),
    token: firstThatWorks([nested(stage, person), byHost(stage, person)]),
  });

export type Tried<T> = { readonly answer: T; readonly failed?: undefined } | { readonly failed: CallFailed };

/** What came of a call: its answer, or why there is none. */
export const tried = async <T>(call: Promise<T>): Promise<Tried<T>> => {
  try {
    return { answer: await call };
  } catch (failed) {
    if (failed instanceof CallFailed) return { failed };
    throw failed;
  }
};
