import type { Letter, OutlookOnStage } from '../outlook/outlook-on-stage.ts';
import { later } from './async-result.ts';
import { messageRead } from './message-read.ts';
import { names } from './names.ts';
import { buildOf } from './outlook-builds.ts';
import type { setsOf } from './requirement-sets.ts';

type Handler = (event: { type: string }) => void;
type IsSetSupported = ReturnType<typeof setsOf>;

/** Office.context.mailbox over what the frame lays open; the item is the mail that is open now. */
export function mailboxOf(outlook: OutlookOnStage, isSetSupported: IsSetSupported, onTheme: () => void) {
  const handlers = new Map<string, Set<Handler>>();
  const fire = (type: string) => {
    for (const handler of handlers.get(type) ?? []) handler({ type });
  };
  const itemNow = () => {
    const mail = outlook.mail();
    return mail ? messageRead(mail, outlook, isSetSupported) : null;
  };
  let item = itemNow();
  outlook.listen('item', () => {
    item = itemNow();
    fire(names.EventType.ItemChanged);
  });
  outlook.listen('theme', () => {
    onTheme();
    if (isSetSupported('Mailbox', '1.14')) fire(names.EventType.OfficeThemeChanged);
  });
  const { person } = outlook;
  return {
    get item() {
      return item;
    },
    userProfile: {
      displayName: person.name,
      emailAddress: person.mail,
      timeZone: 'Romance Standard Time',
      accountType: 'office365',
    },
    diagnostics: { hostName: buildOf(outlook.kind).hostName, hostVersion: '20.0.0', OWAView: 'ThreeColumns' },
    ewsUrl: '',
    restUrl: '',
    addHandlerAsync: (type: string, handler: Handler, ...rest: unknown[]) =>
      later(rest, () => {
        handlers.set(type, (handlers.get(type) ?? new Set()).add(handler));
      }),
    removeHandlerAsync: (type: string, ...rest: unknown[]) => later(rest, () => void handlers.delete(type)),
    ...desktopOnly(outlook, isSetSupported),
    getCallbackTokenAsync: (...rest: unknown[]) => later(rest, gone),
    getUserIdentityTokenAsync: (...rest: unknown[]) => later(rest, gone),
  };
}

// Phones have REST ids, so no converter, and open no new mail for an add-in.
function desktopOnly(outlook: OutlookOnStage, isSetSupported: IsSetSupported) {
  if (outlook.kind === 'phone') return {};
  const form = (letter: Letter) => outlook.newMessage(letter);
  return {
    convertToRestId: (id: string, _version: string) => id.replaceAll('/', '-').replaceAll('+', '_'),
    convertToEwsId: (id: string, _version: string) => id.replaceAll('-', '/').replaceAll('_', '+'),
    displayNewMessageForm: form,
    ...(isSetSupported('Mailbox', '1.9') && {
      displayNewMessageFormAsync: (letter: Letter, ...rest: unknown[]) => later(rest, () => form(letter)),
    }),
  };
}

// Exchange's own tokens are turned off in every tenant since 2025.
function gone(): never {
  throw new Error('Exchange tokens are turned off in this organisation.');
}
