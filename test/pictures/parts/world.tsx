import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type PropsWithChildren, useEffect } from 'react';
import { openApi } from '#addin/api.ts';
import type { Appearance } from '#addin/host/appearance.ts';
import { type Host, HostContext } from '#addin/host/host.ts';
import { knowClock } from '#addin/look/clock.ts';
import { Look } from '#addin/look/Look.tsx';
import { Toaster } from '#addin/look/toasts/Toaster.tsx';
import { ApiContext, useRead } from '#addin/use-api.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { Language } from '#shared/text/language.ts';
import first from '../../stage/graph/photos/1.jpg';
import second from '../../stage/graph/photos/4.jpg';

/** When it is on the page: a Wednesday at 9.14. */
export const now = new Date('2026-11-25T08:14:00Z');

export const sofie = { personId: '00000000-0000-4000-8000-000000000001', name: 'Sofie Lauritsen' };
export const jonas = { personId: '00000000-0000-4000-8000-000000000002', name: 'Jonas Ravnsborg' };
export const nadia = { personId: '00000000-0000-4000-8000-000000000003', name: 'Nadia Bech' };

const photos: Readonly<Record<string, string>> = { [jonas.personId]: first, [sofie.personId]: second };

const me: AnswerOf<Routes['me']> = {
  ...sofie,
  unit: 'Digitalisering',
  roles: ['Gdpr.Team'],
  reviews: false,
  managesUnits: false,
  guest: false,
  municipality: 'Eksempel Kommune',
  contact: { name: 'GDPR-teamet', mail: 'gdpr@eksempel-kommune.example', phone: '72 00 00 10' },
  insideDomains: [],
  teamsApp: 'app',
};

const answers: typeof fetch = async (address) => {
  const path = String(address);
  const whose = /people\/(.+)\/photo/.exec(path)?.[1];
  if (whose) return photos[whose] ? fetch(photos[whose]) : new Response(null, { status: 204 });
  return path.endsWith('/me') ? Response.json(me) : new Response(null, { status: 503 });
};

const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
knowClock(queries, now.getTime() - Date.now());

const host = (appearance: Appearance, language: Language): Host => ({
  door: 'teams',
  person: sofie.personId,
  language,
  appearance,
  onAppearance: () => () => undefined,
  elsewhere: false,
  token: async () => 'token',
  asked: undefined,
  showProfile: undefined,
  writeMail: async () => false,
});

const Signed = ({ children }: PropsWithChildren) => {
  const { data } = useRead('me', {});
  useEffect(() => {
    if (data) document.body.dataset.ready = 'true';
  }, [data]);
  return data ? children : null;
};

/** Everything a part may ask for: host, desk, clock; all of it made up. */
export const World = ({
  appearance,
  language,
  children,
}: PropsWithChildren<{ appearance: Appearance; language: Language }>) => (
  <Look appearance={appearance} language={language}>
    <QueryClientProvider client={queries}>
      <HostContext value={host(appearance, language)}>
        <ApiContext value={openApi({ token: async () => 'token', language, fetch: answers })}>
          <Toaster>
            <Signed>{children}</Signed>
          </Toaster>
        </ApiContext>
      </HostContext>
    </QueryClientProvider>
  </Look>
);
