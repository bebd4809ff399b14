import type { AdviceFacts } from './advice-facts.ts';
import type { BreachKind } from './kinds.ts';

type Answers = Readonly<Record<string, string>>;

/** What the kind of a breach and the answers to its details say, as facts of the advice. What was not answered stays out. */
export const factsOfKind = (kind: BreachKind, answers: Answers): AdviceFacts => {
  switch (kind) {
    case 'misdirected-mail':
      return { confidentiality: true, ...asked(answers.recipientTold), insecureChannel: answers.encrypted === 'no' };
    case 'misdirected-letter':
      return { confidentiality: true, ...sent(answers), ...letterBack(answers) };
    case 'wrong-data':
      return { confidentiality: true, ...sent(answers), ...back(answers.returned), ...asked(answers.recipientTold) };
    case 'insecure-sending':
      return onTheWay(answers);
    case 'spoken-disclosure':
      return { confidentiality: true, ...sent(answers), ...heard(answers) };
    case 'lost-device':
      return { confidentiality: true, device: true, ...device(answers), ...onlyCopy(answers.onlyCopy) };
    case 'paper-left-behind':
      return { confidentiality: true, ...papers(answers) };
    case 'open-access':
      return {
        confidentiality: true,
        ongoing: answers.stillOpen === 'yes',
        logs: known(answers.logged),
        recipient: reach(answers.reach),
      };
    case 'published-by-mistake':
      return {
        confidentiality: true,
        recipient: 'many',
        // A search engine's copy can still be read.
        ongoing: answers.stillPublished === 'yes' || answers.searchable === 'yes',
        exfiltration: taken(answers.searchable),
      };
    case 'snooping':
      return {
        confidentiality: true,
        malicious: true,
        insider: answers.insider === 'colleague' || answers.insider === 'former-colleague',
        recipient: answers.insider === 'colleague' ? 'known' : null,
        logs: known(answers.logged),
      };
    case 'data-lost':
      return { availability: true, ...copy(answers.copy), ...again(answers.worksAgain), ...seenOrChanged(answers) };
    case 'ransomware':
      return {
        availability: true,
        malicious: true,
        ongoing: answers.stillSpreading === 'yes' || answers.machineOff === 'no',
        exfiltration: taken(answers.copied),
        ...copy(answers.backup),
        ...again(answers.worksAgain),
      };
    case 'processor-breach':
      return {
        ...happened(answers),
        ongoing: answers.stopped === 'no',
        inWriting: known(answers.writtenNotice),
      };
    case 'other':
      return happened(answers);
  }
};

const known = (answer: string | undefined): boolean | null =>
  answer === 'yes' || answer === 'no' ? answer === 'yes' : null;

const asked = (told: string | undefined): AdviceFacts => (told === 'yes' ? { deletionRequested: true } : {});

const back = (returned: string | undefined): AdviceFacts => (returned === 'yes' ? { returned: true } : {});

const howMany = (recipients: string | undefined): AdviceFacts['recipient'] => {
  if (recipients === 'many') return 'many';
  return recipients === 'one' || recipients === 'few' ? 'known' : null;
};

const sent = ({ recipients, conflict }: Answers): AdviceFacts => ({
  recipient: howMany(recipients),
  custodyConflict: conflict === 'yes',
});

// Only what is closed on the way can come back unread; what is handed over lies open.
const letterBack = ({ carrier, opened, returned }: Answers): AdviceFacts => ({
  ...back(returned),
  unread: opened === 'no' && carrier !== 'handed-over',
});

// Inside the municipality it never left our own network. With the right recipient and no other known reader, none of the
// three is broken yet.
const onTheWay = ({ sentTo, reached }: Answers): AdviceFacts => ({
  insecureChannel: sentTo !== 'inside',
  ...(reached === 'yes' ? { confidentiality: false, integrity: false, availability: false } : {}),
  ...(reached === 'no' ? { confidentiality: true } : {}),
});

const heard = ({ recipients, listener, keepsQuiet }: Answers): AdviceFacts => ({
  recipient: heardBy(recipients, listener),
  ...asked(keepsQuiet),
});

// A colleague is a listener like another (Datatilsynet 2021-32-2132: 51 were told of a treatment); a stranger cannot be asked.
const heardBy = (recipients: string | undefined, listener: string | undefined): AdviceFacts['recipient'] => {
  if (listener === 'stranger' || recipients === 'many') return 'many';
  return listener === 'colleague' || listener === 'known' ? 'known' : null;
};

// A lock that can be switched off is no protection (Lolland 2022); a stick has none, and only what is on it protects.
const device = ({ device: what, encrypted, lockCouldBeOff, wiped }: Answers): AdviceFacts => {
  const locked = lockCouldBeOff === 'no';
  const sealed = encrypted === 'yes' && (locked || what === 'usb');
  return { dataUnintelligible: sealed || (wiped === 'yes' && locked), recovered: wiped === 'yes' };
};

const onlyCopy = (answer: string | undefined): AdviceFacts => {
  if (answer === 'yes') return { availability: true, backup: 'poor' };
  return answer === 'no' ? { availability: false, backup: 'good' } : {};
};

// Found again it is not gone, only copy or not.
const papers = ({ found, foundBy, onlyCopy: only }: Answers): AdviceFacts => {
  if (found !== 'yes') return onlyCopy(only);
  return { recovered: true, ...foundAgain(foundBy), ...onlyCopy(only === 'yes' ? 'no' : only) };
};

const foundAgain = (by: string | undefined): AdviceFacts => {
  if (by === 'us') return { recipient: 'trusted' };
  return by === 'outsider' ? { recipient: 'known' } : {};
};

const reach = (answer: string | undefined): AdviceFacts['recipient'] => {
  if (answer === 'partners') return 'known';
  return answer === 'public' || answer === 'colleagues' ? 'many' : null;
};

// Only a log can exclude it; a reporter can only see no sign.
const taken = (answer: string | undefined): AdviceFacts['exfiltration'] => {
  if (answer === 'yes') return 'likely';
  return answer === 'no' ? 'no-sign' : null;
};

const copy = (answer: string | undefined): AdviceFacts => {
  if (answer === 'complete') return { backup: 'good' };
  return answer === 'partly' || answer === 'none' ? { backup: 'poor' } : {};
};

const again = (answer: string | undefined): AdviceFacts => {
  if (answer === 'within-a-day') return { downtime: 'short' };
  return answer === 'later' || answer === 'not-yet' ? { downtime: 'long' } : {};
};

const seenOrChanged = ({ seen, changed }: Answers): AdviceFacts => ({
  confidentiality: known(seen),
  integrity: known(changed),
});

const happened = (answers: Answers): AdviceFacts => ({
  ...seenOrChanged(answers),
  availability: known(answers.lost),
  ...copy(answers.copy),
  ...seenBy(answers.seenBy),
});

const seenBy = (answer: string | undefined): AdviceFacts => {
  if (answer === 'attacker') return { malicious: true };
  if (answer === 'anyone' || answer === 'colleagues') return { recipient: 'many' };
  return answer === 'known' ? { recipient: 'known' } : {};
};
