import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, type PropsWithChildren, StrictMode, Suspense, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Language, languageOf } from '#shared/text/language.ts';
import { CallFailed, openApi } from './api.ts';
import { systemAppearance } from './host/appearance.ts';
import { type Host, HostContext } from './host/host.ts';
import { doorOf, openHost } from './host/open-host.ts';
import { knowClock, offsetOf } from './look/clock.ts';
import { FaultBoundary } from './look/FaultBoundary.tsx';
import { Look } from './look/Look.tsx';
import { Waiting } from './look/Page.tsx';
import { Toaster } from './look/toasts/Toaster.tsx';
import { NotStarted } from './start/NotStarted.tsx';
import { OutsideAnyHost } from './start/OutsideAnyHost.tsx';
import { ApiContext } from './use-api.ts';

const callFetch: typeof fetch = (...call) => fetch(...call);

const doors = {
  teams: async () => ({ default: (await import('./teams/TeamsDoor.tsx')).TeamsDoor }),
  outlook: async () => ({ default: (await import('./outlook/OutlookDoor.tsx')).OutlookDoor }),
};

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A refusal is final; only failures of the network or of a busy desk are retried.
      retry: (count, failed) => count < 2 && failed instanceof CallFailed && failed.maybeDone,
    },
    // Without network TanStack would hold a change back in silence; the screens say it and retry themselves.
    mutations: { networkMode: 'always' },
  },
});

const Hosted = ({ host, children }: PropsWithChildren<{ host: Host }>) => {
  const [appearance, setAppearance] = useState(host.appearance);
  useEffect(() => host.onAppearance(setAppearance), [host]);
  const [api] = useState(() => openApi({ token: host.token, language: host.language, fetch: callFetch }));
  return (
    <Look appearance={appearance} language={host.language}>
      <HostContext value={host}>
        <ApiContext value={api}>
          <Toaster>{children}</Toaster>
        </ApiContext>
      </HostContext>
    </Look>
  );
};

const waitingRoom = { token: () => Promise.reject(new Error('Not signed in yet')), fetch: callFetch };

/** Timeout of the desk's first answer: a network may accept a request and never answer. Milliseconds. */
const timeoutMs = 20_000;

/** The host around us, `outside` without one, `unreached` when the desk or the host's own library does not answer. */
const findHost = async (door: Host['door'], language: Language): Promise<Host | 'outside' | 'unreached'> => {
  try {
    const asked = Date.now();
    const settings = await openApi({ ...waitingRoom, language })('readClientSettings', {
      signal: AbortSignal.timeout(timeoutMs),
    });
    knowClock(queries, offsetOf(settings.now, asked));
    return (await openHost(door, settings)) ?? 'outside';
  } catch {
    return 'unreached';
  }
};

const start = async (place: HTMLElement) => {
  const door = doorOf(location.pathname);
  const language = languageOf(navigator.language);
  // The screens load while the host is asked for the person; lazy finds them loaded.
  const loaded = doors[door]();
  loaded.catch(() => undefined);
  const root = createRoot(place);
  root.render(
    <Look appearance={systemAppearance()} language={language}>
      <Waiting />
    </Look>,
  );
  const Door = lazy(() => loaded);
  const host = await findHost(door, language);
  const shown =
    typeof host === 'object' ? (
      <Hosted host={host}>
        <FaultBoundary>
          <Suspense fallback={<Waiting />}>
            <Door />
          </Suspense>
        </FaultBoundary>
      </Hosted>
    ) : (
      <Look appearance={systemAppearance()} language={language}>
        {host === 'outside' ? <OutsideAnyHost /> : <NotStarted />}
      </Look>
    );
  root.render(
    <StrictMode>
      <QueryClientProvider client={queries}>{shown}</QueryClientProvider>
    </StrictMode>,
  );
};

const place = document.getElementById('desk');
if (place) await start(place);
