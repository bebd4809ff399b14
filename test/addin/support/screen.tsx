import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { openApi } from '#addin/api.ts';
import { type Host, HostContext } from '#addin/host/host.ts';
import { Look } from '#addin/look/Look.tsx';
import { Toaster } from '#addin/look/toasts/Toaster.tsx';
import { WithSubjects } from '#addin/subjects.tsx';
import { ApiContext } from '#addin/use-api.ts';

// Whether something is hidden by style is slow to ask of Fluent's styles, and nothing here hides that way.
// The library's timeout of a second is a stop-watch: on a busy machine what is looked for comes later, and still comes.
configure({ defaultHidden: true, asyncUtilTimeout: 60_000 });

export const pretendHost = (host: Partial<Host> = {}): Host => ({
  door: 'outlook',
  person: 'maja',
  language: 'da',
  appearance: 'light',
  onAppearance: () => () => undefined,
  elsewhere: false,
  token: async () => 'token',
  asked: undefined,
  showProfile: undefined,
  writeMail: async () => true,
  ...host,
});

/** A screen in its host, with the desk at the other end of the network. */
export const show = (
  screen: ReactNode,
  { fetch, host = pretendHost() }: { fetch: typeof globalThis.fetch; host?: Host },
) =>
  render(
    <Look appearance={host.appearance} language={host.language}>
      <QueryClientProvider
        client={
          new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { networkMode: 'always' } } })
        }
      >
        <HostContext value={host}>
          <ApiContext value={openApi({ token: host.token, language: host.language, fetch })}>
            <WithSubjects>
              <Toaster>{screen}</Toaster>
            </WithSubjects>
          </ApiContext>
        </HostContext>
      </QueryClientProvider>
    </Look>,
  );
