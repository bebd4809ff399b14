import { HostSilent, personTimeoutMs } from '#addin/host/in-time.ts';
import { openMailAsFile } from '#addin/host/open-mail-file.ts';
import { byOutlook } from '#addin/host/outlook-host.ts';
import { sharedMailbox } from '#addin/host/shared-mailbox.ts';
import { writeMail } from '#addin/host/write-mail.ts';
import { outlookItem, pretendOutlook } from '#test/addin/support/outlook.ts';

const letter = { to: ['karl@bolig.example'], bcc: [], subject: 'Slet mailen', text: 'Kære Karl' };
const nothing = () => undefined;

/** What a call answers once so many milliseconds have gone. */
const after = async <T>(milliseconds: number, asked: Promise<T>): Promise<T | 'still waiting'> => {
  let answer: T | 'still waiting' = 'still waiting';
  void asked.then((value) => {
    answer = value;
  });
  await jest.advanceTimersByTimeAsync(milliseconds);
  return answer;
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a new mail that Outlook never says it opened counts as not opened after five seconds', async () => {
  pretendOutlook(outlookItem(), { displayNewMessageFormAsync: nothing });
  expect(await after(5_000, writeMail(letter))).toBe(false);
});

test('a form that says nothing of itself counts as not opened at once, so that the text is there to copy', async () => {
  pretendOutlook(outlookItem(), { displayNewMessageFormAsync: undefined, displayNewMessageForm: nothing });
  expect(await after(0, writeMail(letter))).toBe(false);
});

test('an Outlook without any form for a new mail opens none', async () => {
  pretendOutlook(outlookItem(), { displayNewMessageFormAsync: undefined });
  expect(await after(0, writeMail(letter))).toBe(false);
});

test('an opened mail is said to be opened', async () => {
  pretendOutlook(outlookItem());
  expect(await after(0, writeMail(letter))).toBe(true);
});

test('a file that Outlook never hands over is none after twenty seconds', async () => {
  pretendOutlook(outlookItem({ getAsFileAsync: nothing }));
  expect(await after(20_000, openMailAsFile('<1@eksempel-kommune.example>'))).toBeUndefined();
});

test('a mailbox Outlook never tells of is taken for one’s own after three seconds', async () => {
  pretendOutlook(outlookItem({ getSharedPropertiesAsync: nothing }));
  expect(await after(3_000, sharedMailbox() ?? Promise.resolve('none was asked'))).toBeUndefined();
});

test('a token that Outlook never brings is given up after the time a person has for its window', async () => {
  pretendOutlook(outlookItem());
  Object.assign(Office, { auth: { getAccessToken: () => new Promise(nothing) } });
  const token = byOutlook({ fresh: false }).catch((reason: unknown) => reason instanceof HostSilent);
  expect(await after(personTimeoutMs, token)).toBe(true);
});
