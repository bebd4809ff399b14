import type { Mail } from '#test/stage/municipality/mail/mail.ts';
import { mailboxesOf, mailboxOf } from '#test/stage/municipality/mail/mailboxes.ts';
import { tenantOf } from '#test/stage/municipality/municipality.ts';
import type { NamedPerson, Person } from '#test/stage/municipality/person.ts';
import { type OurGraph, openOurGraph } from './our-graph.ts';

let our: OurGraph;
let shared: Person;
beforeAll(async () => {
  our = await openOurGraph();
  const maja = our.stage.person('maja');
  const [, found] = mailboxesOf(tenantOf(our.stage.municipality, maja.tenantId), maja);
  if (!found) throw new Error('Maja shares no mailbox');
  shared = found;
});
beforeEach(() => void our.noted.splice(0));
afterAll(() => our.stage.close());

const mailOf = (subject: string): Mail => {
  const found = mailboxOf(our.stage.municipality, shared).mails.find((mail) => mail.subject === subject);
  if (!found) throw new Error(`there is no mail ${subject}`);
  return found;
};
const tokenOf = (who: NamedPerson) => our.stage.issuer.issueUserToken(our.stage.person(who));
const lookUp = async (subject: string, who: NamedPerson = 'maja', mailbox: string | undefined = shared.mail) =>
  our.graph.sentMail(our.tenant, await tokenOf(who), { restId: mailOf(subject).id, mailbox });

test('a mail sent from a shared mailbox is found there, with its bcc and its files', async () =>
  expect(await lookUp('Samværsplan for Alma')).toMatchObject({
    opened: 'sent',
    mail: {
      attachments: [{ name: 'Samværsplan.pdf' }],
      recipients: expect.arrayContaining([expect.objectContaining({ field: 'bcc' })]),
    },
  }));

test('an answer in a shared mailbox leads to the mail that was sent from it', async () =>
  expect(await lookUp('SV: Samværsplan for Alma')).toMatchObject({
    opened: 'answer',
    mail: { restId: mailOf('Samværsplan for Alma').id },
  }));

test('the mail itself comes from there too', async () => {
  const place = { restId: mailOf('Samværsplan for Alma').id, mailbox: shared.mail };
  const content = await our.graph.mailContent(our.tenant, await tokenOf('maja'), place, 25_000_000);
  expect(content?.byteLength).toBe(Buffer.byteLength(mailOf('Samværsplan for Alma').mime()));
});

test('a person who does not share the mailbox finds nothing in it', async () =>
  expect(await lookUp('Samværsplan for Alma', 'birgit')).toBeUndefined());

test('the id of a shared mailbox is none in one’s own', async () => {
  expect(
    await our.graph.sentMail(our.tenant, await tokenOf('maja'), { restId: mailOf('Samværsplan for Alma').id }),
  ).toBeUndefined();
});

test('what a person may not find says nothing about the setup', async () => {
  await lookUp('Samværsplan for Alma', 'birgit');
  await our.graph.sentMail(our.tenant, await tokenOf('maja'), { restId: mailOf('Samværsplan for Alma').id });
  expect(our.noted.filter((note) => note.includes('trouble'))).toEqual([]);
});

test('an unknown mailbox is not there', async () =>
  expect(await lookUp('Samværsplan for Alma', 'maja', 'ingen@eksempel-kommune.example')).toBeUndefined());

test('every address of a person is known, the user principal name among them', async () => {
  const maja = our.stage.person('maja');
  const found = await our.graph.mailbox(our.tenant, { personId: maja.id });
  expect(found?.addresses).toEqual(expect.arrayContaining([maja.mail, maja.upn, ...maja.aliases]));
});

test('pictures inside the text are no attachments in the mailbox either', async () => {
  const mail = mailOf('Samværsplan for Alma');
  const [file] = mail.attachments;
  if (file) mail.attachments.push({ ...file, id: 'billede', name: 'image001.png', isInline: true });
  const found = await lookUp('Samværsplan for Alma');
  mail.attachments.pop();
  expect(found?.mail.attachments.map(({ name }) => name)).toEqual(['Samværsplan.pdf']);
});

describe('a tenant that has not granted shared mailboxes', () => {
  let theirs: OurGraph;
  beforeAll(async () => {
    theirs = await openOurGraph({ withheld: ['Mail.Read.Shared'] });
  });
  afterAll(() => theirs.stage.close());

  const lookUpAt = async (restId: string, mailbox?: string) => {
    const token = await theirs.stage.issuer.issueUserToken(theirs.stage.person('maja'));
    return theirs.graph.sentMail(theirs.tenant, token, { restId, mailbox });
  };

  test('can still read people’s own mail', async () => {
    const [mail] = mailboxOf(theirs.stage.municipality, theirs.stage.person('maja')).mails;
    expect((await lookUpAt(mail?.id ?? ''))?.mail.subject).toBe(mail?.subject);
  });

  test('is told on the set-up page when one is needed', async () => {
    await lookUpAt(mailOf('Samværsplan for Alma').id, shared.mail).catch(() => undefined);
    expect(theirs.noted).toContain('graph trouble no-consent');
  });
});
