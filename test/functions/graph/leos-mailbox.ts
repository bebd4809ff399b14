import type { Mail } from '#test/stage/municipality/mail/mail.ts';
import { mailboxOf } from '#test/stage/municipality/mail/mailboxes.ts';
import { type MailDraft, received, writeMail } from '#test/stage/municipality/mail/write-mail.ts';
import type { NamedPerson } from '#test/stage/municipality/person.ts';
import { openOurGraph } from './our-graph.ts';

export type Draft = Partial<MailDraft>;

export const karl = { name: 'Karl Ås', address: 'karl@bolig.example' };
export const ida = { name: 'Ida Lund', address: 'ida@bolig.example' };

export const header = (name: string, value: string) => ({ name, value });
export const answering = (...ids: string[]) => [
  header('In-Reply-To', ids.at(-1) ?? ''),
  header('References', ids.join('\r\n ')),
];

/** Our Graph client against the stage's, where mails are put in Leo's mailbox and the one he sent is looked for. */
export const openLeosMailbox = async () => {
  const our = await openOurGraph();
  let count = 0;
  const mailsOf = (who: NamedPerson) => mailboxOf(our.stage.municipality, our.stage.person(who)).mails;
  const put = (mail: Mail): Mail => {
    mailsOf('leo').unshift(mail);
    return mail;
  };
  const leo = our.stage.person('leo');
  const asLeo = { name: leo.displayName, address: leo.mail };
  const drafted = (given: Draft): MailDraft => {
    count += 1;
    return {
      key: `prøve/${count}`,
      internetMessageId: `<prøve-${count}@eksempel-kommune.example>`,
      folder: 'sentitems',
      subject: `Sag ${count}`,
      from: asLeo,
      to: [karl],
      sentDateTime: '2026-11-18T10:00:00.000Z',
      body: 'Hej',
      ...given,
    };
  };
  const tokenOf = (who: NamedPerson) => our.stage.issuer.issueUserToken(our.stage.person(who));
  const sentFrom = async ({ id: restId }: Mail, who: NamedPerson = 'leo') =>
    our.graph.sentMail(our.tenant, await tokenOf(who), { restId });
  return {
    ...our,
    asLeo,
    mailsOf,
    mailOf: (who: NamedPerson, subject: string): Mail => {
      const found = mailsOf(who).find((mail) => mail.subject === subject);
      if (!found) throw new Error(`${who} has no mail ${subject}`);
      return found;
    },
    sent: (given: Draft = {}) => put(writeMail(drafted(given))),
    /** An answer to Leo, an hour later unless said otherwise. */
    came: (given: Draft = {}) => {
      const draft = drafted({ from: karl, to: [], sentDateTime: '2026-11-18T11:00:00.000Z', ...given });
      return put(received(draft, draft.key));
    },
    tokenOf,
    /** What the client says was sent, from a mail that a person opens. */
    sentFrom,
    foundFrom: async (mail: Mail) => (await sentFrom(mail))?.mail.restId,
  };
};
export type LeosMailbox = Awaited<ReturnType<typeof openLeosMailbox>>;
