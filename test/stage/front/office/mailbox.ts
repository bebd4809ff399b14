import type { Letter, OutlookOnStage } from '../outlook/outlook-on-stage.ts';
import { later } from './async-result.ts';
import { messageRead } from './message-read.ts';
import { names } from './names.ts';

type Handler = (event: { type: string }) => void;

/** Office.context.mailbox over what the frame lays open; the item is the mail that is open now. */
export function mailboxOf(outlook: OutlookOnStage, onTheme: () => void) {
  const handlers = new Map<string, Set<Handler>>();
  const fire = (type: string) => {
    for (const handler of handlers.get(type) ?? []) handler({ type });
  };
  let item = itemNow(outlook);
  outlook.listen('item', () => {
    item = itemNow(outlook);
    fire(names.EventType.ItemChanged);
  });
  outlook.listen('theme', () => {
    onTheme();
    fire(names.EventType.OfficeThemeChanged);
  });
  const { person } = outlook;
  return {
    get item() {
      return item;
    },
    userProfile: {
      displayName: person.name,
      emailAddress: person.upn,
      timeZone: 'Romance Standard Time',
      accountType: 'office365',
    },
    diagnostics: { hostName: 'OutlookWebApp', hostVersion: '20.0.0', OWAView: 'ThreeColumns' },
    ewsUrl: '',
    restUrl: '',
    convertToRestId: (id: string, _version: string) => id.replaceAll('/', '-').replaceAll('+', '_'),
    convertToEwsId: (id: string, _version: string) => id.replaceAll('-', '/').replaceAll('_', '+'),
    addHandlerAsync: (type: string, handler: Handler, ...rest: unknown[]) =>
      later(rest, () => {
        handlers.set(type, (handlers.get(type) ?? new Set()).add(handler));
      }),
    removeHandlerAsync: (type: string, ...rest: unknown[]) => later(rest, () => void handlers.delete(type)),
    displayNewMessageForm: (letter: Letter) => outlook.newMessage(letter),
    displayNewMessageFormAsync: (letter: Letter, ...rest: unknown[]) => later(rest, () => outlook.newMessage(letter)),
    getCallbackTokenAsync: (...rest: unknown[]) => later(rest, gone),
    getUserIdentityTokenAsync: (...rest: unknown[]) => later(rest, gone),
  };
}

function itemNow(outlook: OutlookOnStage) {
  const mail = outlook.mail();
  return mail ? messageRead(mail, outlook) : null;
}

// Exchange's own tokens are turned off in every tenant since 2025.
function gone(): never {
  throw new Error('Exchange tokens are turned off in this organisation.');
}
