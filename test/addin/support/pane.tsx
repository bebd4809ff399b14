import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OutlookDoor } from '#addin/outlook/OutlookDoor.tsx';
import { pretendDesk } from './desk.ts';
import { type Item, outlookItem, pretendOutlook } from './outlook.ts';
import { birgit, karl, me, receipt } from './reports.ts';
import { pretendHost, show } from './screen.tsx';

type Answers = Parameters<typeof pretendDesk>[0];
const bcc = { ...karl, address: 'skjult@firma.example', name: 'Skjult Modtager', field: 'bcc' as const };
/** What the mailbox knows of the open mail. */
export const inMailbox = {
  opened: 'sent',
  subject: 'Møde på fredag',
  size: 9000,
  attachments: [],
  recipients: [karl, birgit, bcc],
  completeness: 'mailbox',
};
/** How many mails were opened; their ids are made of it. */
export const count = { mail: 0 };

/** The pane beside an open mail, with the desk at the other end of the network. */
export const openPane = (answers: Answers = {}, item: Item = {}, writeMail = jest.fn(async () => true)) => {
  count.mail += 1;
  const outlook = pretendOutlook(
    outlookItem({ internetMessageId: `<${count.mail}@eksempel-kommune.example>`, ...item }),
  );
  const desk = pretendDesk({
    me: () => ({ body: me }),
    lookUpMail: () => ({ body: inMailbox }),
    registerBreach: () => ({ body: receipt }),
    ...answers,
  });
  const shown = show(<OutlookDoor />, { fetch: desk.fetch, host: pretendHost({ writeMail }) });
  return { desk, outlook, writeMail, close: shown.unmount, user: userEvent.setup({ pointerEventsCheck: 0 }) };
};

export const mark = (name: RegExp) => screen.findByRole('checkbox', { name });
export const send = () => screen.getByRole('button', { name: 'Send indberetning' });
/** Sends with no recipient marked, which is asked about once. */
export const sendAsItIs = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(send());
  await user.click(await screen.findByText('Send alligevel', { selector: 'button' }));
};
export const sentBody = (desk: ReturnType<typeof pretendDesk>) => desk.of('registerBreach').at(-1)?.body;
