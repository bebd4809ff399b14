import { createNestablePublicClientApplication } from '@azure/msal-browser';

const said: Record<string, unknown> = {};
const say = (more: Record<string, unknown>) => {
  Object.assign(said, more);
  const place = document.getElementById('said');
  if (place) place.textContent = JSON.stringify(said);
};

// The stage's own app, as the default seed makes it.
const clientId = '16592a7c-e359-4e45-9b1a-0597c6a12691';
const scope = `api://${clientId}/access_as_user`;

/** The claims of the access token that real MSAL got through the frame. */
const signedIn = async (tenant: string | undefined): Promise<Record<string, unknown>> => {
  const authority = `https://login.microsoftonline.com/${tenant}`;
  const application = await createNestablePublicClientApplication({ auth: { clientId, authority } });
  const { accessToken, account } = await application.acquireTokenSilent({ scopes: [scope], authority });
  return { oid: claimsOf(accessToken).oid, scp: claimsOf(accessToken).scp, username: account.username };
};

const claimsOf = (token: string) =>
  JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));

const inTeams = async () => {
  const { app, authentication, nestedAppAuth, pages } = await import('@microsoft/teams-js');
  await app.initialize();
  app.registerOnThemeChangeHandler((theme) => say({ theme }));
  const context = await app.getContext();
  say({
    host: context.app.host.name,
    theme: context.app.theme,
    locale: context.app.locale,
    user: context.user?.id,
    tenant: context.user?.tenant?.id,
    subPage: context.page.subPageId,
    nested: nestedAppAuth.isNAAChannelRecommended(),
    msal: await signedIn(context.user?.tenant?.id),
    fallback: claimsOf(await authentication.getAuthToken()).oid,
  });
  app.notifySuccess();
  if (context.page.subPageId === '')
    await pages.navigateToApp({ appId: clientId, pageId: 'desk', subPageId: 'case/7' });
};

const asked = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void) =>
  new Promise<T>((resolve, reject) =>
    call(({ status, value, error }) => (String(status) === 'succeeded' ? resolve(value) : reject(error))),
  );

const inOutlook = async () => {
  await new Promise((loaded) =>
    document.head.append(Object.assign(document.createElement('script'), { src: '/stage/office.js', onload: loaded })),
  );
  const ready = await Office.onReady();
  const { mailbox, requirements } = Office.context;
  const tellItem = async () => {
    const item = mailbox.item as Office.MessageRead | null;
    if (!item) return say({ item: null });
    const restId = mailbox.convertToRestId(item.itemId, Office.MailboxEnums.RestVersion.v2_0);
    const file = await asked<string>((done) => item.getAsFileAsync(done));
    return say({
      item: {
        subject: item.subject,
        to: item.to.length,
        bcc: 'bcc' in item,
        messageId: item.internetMessageId ?? null,
        created: item.dateTimeCreated instanceof Date,
        attachments: item.attachments.map(({ name }) => name),
        restId,
        eml: atob(file).slice(0, 4000).includes('Message-ID') || atob(file).includes('Subject:'),
        text: (await asked<string>((done) => item.body.getAsync(Office.CoercionType.Text, done))).slice(0, 12),
      },
    });
  };
  await asked<void>((done) => mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => void tellItem(), done));
  await asked<void>((done) =>
    mailbox.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      () => say({ theme: Office.context.officeTheme?.bodyBackgroundColor }),
      done,
    ),
  );
  say({
    ready,
    user: mailbox.userProfile.emailAddress,
    language: Office.context.displayLanguage,
    mailbox116: requirements.isSetSupported('Mailbox', '1.16'),
    mailbox117: requirements.isSetSupported('Mailbox', '1.17'),
    nested: requirements.isSetSupported('NestedAppAuth', '1.1'),
    theme: Office.context.officeTheme?.bodyBackgroundColor,
    msal: await signedIn((await Office.auth.getAuthContext()).tenantId),
  });
  await tellItem();
  Object.assign(window, {
    write: () =>
      mailbox.displayNewMessageForm({
        toRecipients: ['henrik.vind@postkasse.example'],
        subject: 'Slet mailen',
        htmlBody: '<p>Hej</p>',
      }),
  });
};

try {
  await (location.pathname.startsWith('/outlook') ? inOutlook() : inTeams());
} catch (error) {
  say({ failed: error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error) });
}
