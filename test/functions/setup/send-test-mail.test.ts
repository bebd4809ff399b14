import { inTenant } from '#functions/database/transaction.ts';
import type { TeamMail } from '#functions/graph/graph.ts';
import { GraphTrouble } from '#functions/microsoft/trouble.ts';
import { sendTestMail } from '#functions/setup/send-test-mail.ts';
import { adam, openTestDesk, type TestDesk } from '#test/support/desk.ts';

let desk: TestDesk;
const mails: TeamMail[] = [];
let refused = false;
beforeAll(async () => {
  desk = await openTestDesk({
    graph: {
      sendMail: async (_tenant, mail) => {
        if (refused) throw new GraphTrouble({ part: 'mail', code: 'ErrorAccessDenied', permanent: true });
        mails.push(mail);
      },
    },
  });
});
beforeEach(() => {
  mails.length = 0;
  refused = false;
});
afterAll(() => desk.close());

const deskMailbox = 'gdpr-vagten@eksempel-kommune.example';
const teamMail = 'gdpr@eksempel-kommune.example';
const sendWith = async (settings: object) => {
  await inTenant(desk.db, adam.tenantId, (tx) =>
    tx
      .updateTable('tenants')
      .set({ settings: JSON.stringify(settings) })
      .execute(),
  );
  return sendTestMail(desk, adam, { params: {}, query: {}, body: {} });
};

test('it goes from the desk’s mailbox to the team’s address', async () => {
  expect(await sendWith({ deskMailbox, teamMail })).toEqual({ to: teamMail, sent: true });
  expect(mails).toMatchObject([{ from: deskMailbox, to: teamMail }]);
});

test('without an address of the team it goes to the administrator who asked', async () => {
  expect(await sendWith({ deskMailbox })).toEqual({ to: adam.userName, sent: true });
});

test('without a mailbox to send from nothing is sent', async () => {
  expect(await sendWith({ teamMail })).toEqual({ to: teamMail, sent: false });
  expect(mails).toEqual([]);
});

test('what Exchange refuses was not sent', async () => {
  refused = true;
  expect(await sendWith({ deskMailbox, teamMail })).toEqual({ to: teamMail, sent: false });
});
