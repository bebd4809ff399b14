import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, type PropsWithChildren, StrictMode, Suspense, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { languageOf } from '#shared/text/language.ts';
import { CallFailed, openApi } from './api.ts';
import { type Host, HostContext } from './host/host.ts';
import { OutsideAnyHost } from './host/OutsideAnyHost.tsx';
import { doorOf, openHost } from './host/open-host.ts';
import { systemAppearance } from './look/appearance.ts';
import { Look } from './look/Look.tsx';
import { Waiting } from './look/Page.tsx';
import { ApiContext } from './use-api.ts';

const doors = {
  teams: lazy(async () => ({ default: (await import('./teams/TeamsDoor.tsx')).TeamsDoor })),
  outlook: lazy(async () => ({ default: (await import('./outlook/OutlookDoor.tsx')).OutlookDoor })),
};

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A no stays a no; only what the network or a busy desk did is tried again.
      retry: (count, failed) => count < 2 && failed instanceof CallFailed && failed.maybeDone,
    },
    // Without network TanStack would hold a change back in silence; the screens say it and retry themselves.
    mutations: { networkMode: 'always' },
  },
});

const Hosted = ({ host, children }: PropsWithChildren<{ host: Host }>) => {
  const [appearance, setAppearance] = useState(host.appearance);
  useEffect(() => host.onAppearance(setAppearance), [host]);
  const [api] = useState(() =>
    openApi({ token: host.token, language: host.language, fetch: (...call) => fetch(...call) }),
  );
  return (
    <Look appearance={appearance} language={host.language}>
      <HostContext value={host}>
        <ApiContext value={api}>{children}</ApiContext>
      </HostContext>
    </Look>
  );
};

const start = async () => {
  const door = doorOf(location.pathname);
  const language = languageOf(navigator.language);
  const signedOut = openApi({ token: () => Promise.reject(), language, fetch: (...call) => fetch(...call) });
  const host = await signedOut('readClientSettings', {}).then((settings) => openHost(door, settings));
  const Door = doors[door];
  const shown = host ? (
    <Hosted host={host}>
      <Suspense fallback={<Waiting />}>
        <Door />
      </Suspense>
    </Hosted>
  ) : (
    <Look appearance={systemAppearance()} language={language}>
      <OutsideAnyHost />
    </Look>
  );
  const place = document.getElementById('desk');
  if (place)
    createRoot(place).render(
      <StrictMode>
        <QueryClientProvider client={queries}>{shown}</QueryClientProvider>
      </StrictMode>,
    );
};

await start();
