import { cut, type Finder, named } from '../finding.ts';
import type { ReadDraft, Recipient } from '../read-draft.ts';
import { holdsCpr } from '../text/cpr-in.ts';
import { folded } from '../text/letters.ts';
import { sentencesOf } from '../text/parts-of-mail.ts';
import { healthThings, isAboutMany, isAboutPerson } from '../words/health.ts';

const protectedAddress =
  /adressebeskyt|navnebeskyt|(?:hemmelig|skjult|beskyttet)e? (?:ny |nye |privat)?adresse|adresse(?:n|r|rne)? (?:er|skal|bliver|holdes|har været|må) (?:\S+ ){0,3}(?:beskyttet|hemmelig|skjult|fortrolig)|(?:bor|opholder sig|flyttet til) (?:\S+ ){0,2}(?:hemmelig|skjult)|må (?:ikke|aldrig) (?:få at vide|kende|vide|få),? (?:hvor (?:de|hun|han|vi|jeg|barnet|børnene|familien) bor|(?:hendes|hans|deres|vores|den nye) adresse)/i;
const shelter = /krisecenter|krisecentret|kvindehjem/i;
const somebody =
  /\b(?:hun|han|ham|hende|hendes|hans|de er|deres|borgeren|barnet|børnene|familien|moderen|mor|din|dit|dine)\b/i;
const aboutApplying =
  /(?:kan|skal|vil) (?:du|man|I|borgeren) (?:selv )?(?:søge|ansøge|få|anmode|bestille)|søge? om|ansøg(?:e|er|ning)|sådan (?:får|søger)|hvordan (?:får|søger)|vejledning|pjece|folder|kursus|regler(?:ne)? (?:om|for)|selvbetjening|borger\.dk|blanket/i;

const holdsProtected = ({ own, subject, draft, settings }: ReadDraft): boolean => {
  const more = settings.protectedWords.map((word) => word.toLowerCase());
  const names = draft.attachments.map(({ name }) => name.replace(/[_-]+/g, ' '));
  return sentencesOf([subject, own].concat(names).join('\n')).some((sentence) => {
    const small = sentence.toLowerCase();
    const says =
      protectedAddress.test(sentence) ||
      (shelter.test(sentence) &&
        somebody.test(sentence) &&
        /\b(?:bor|flyttet|ophold|er på|kom på|sidder på|anbragt|indskrevet)/i.test(sentence)) ||
      more.some((word) => small.indexOf(word) >= 0);
    return says && !aboutApplying.test(sentence);
  });
};

const isShelter = ({ address, name }: Recipient): boolean => /krisecent|kvindehjem/.test(folded(`${address} ${name}`));

export const protectedAddressRule: Finder = {
  rule: 'protected-address',
  find: (mail) => {
    const away = mail.recipients.filter((one) => !one.isOwn && !isShelter(one));
    if (away.length === 0 || !holdsProtected(mail)) return undefined;
    const outside = away.filter(({ isOutside }) => isOutside);
    const told = outside.length > 0 ? outside : away;
    const { da, en } = named(told);
    return {
      recipients: told,
      onlyCount: outside.length === 0,
      because: {
        da: `Mailen nævner beskyttet adresse og går til ${da} uden for kommunen.`,
        en: `The mail mentions a protected address and goes to ${en} outside the municipality.`,
      },
    };
  },
};

const cprAt = (mail: ReadDraft): 'subject' | 'text' | 'file' | undefined => {
  if (holdsCpr(mail.subject)) return 'subject';
  if (holdsCpr(mail.own)) return 'text';
  return mail.draft.attachments.some(({ name }) => holdsCpr(name)) ? 'file' : undefined;
};

const places = {
  subject: { da: 'emnet', en: 'the subject' },
  text: { da: 'teksten', en: 'the text' },
  file: { da: 'filnavnet', en: 'the file name' },
};

export const cprOutsideRule: Finder = {
  rule: 'cpr-outside',
  find: (mail) => {
    const away = mail.recipients.filter(({ isOwn }) => !isOwn);
    if (away.length === 0) return undefined;
    const at = cprAt(mail);
    // The subject stands in filters, lists and notices, on the way between authorities too.
    const told = at === 'subject' ? away : mail.outside;
    if (!at || told.length === 0) return undefined;
    const { da, en } = named(told);
    return {
      recipients: told,
      because: {
        da: `Der står et CPR-nummer i ${places[at].da}, og mailen går til ${da}.`,
        en: `There is a CPR number in ${places[at].en}, and the mail goes to ${en}.`,
      },
    };
  },
};

export const sensitiveRule: Finder = {
  rule: 'sensitive-private-mail',
  find: ({ outside, recipients, subject, own }) => {
    if (outside.length === 0 || outside.length > 3 || recipients.length > 10) return undefined;
    const text = `${subject}\n${own}`;
    if (healthThings(text) < 2 || !isAboutPerson(text)) return undefined;
    const { da, en } = named(outside);
    return {
      recipients: outside,
      because: {
        da: `Mailen handler om følsomme forhold og går til ${da}. Brug sikker mail eller Digital Post.`,
        en: `The mail is about sensitive matters and goes to ${en}. Use secure mail or Digital Post.`,
      },
    };
  },
};

const header = /^(?:fra|til|cc|kopi|from|to):/i;

const isNamedIn = (quoted: string, { name, address }: Recipient): boolean => {
  const heads = quoted.split('\n').filter((line) => header.test(line.trim()) || /(?:skrev|wrote):?$/.test(line.trim()));
  const said = folded(heads.join('\n'));
  return said.indexOf(folded(name)) >= 0 || said.indexOf(address) >= 0;
};

export const quotedHistoryRule: Finder = {
  rule: 'quoted-history',
  find: ({ outside, quoted }) => {
    if (quoted === '' || outside.length === 0) return undefined;
    const strangers = outside.filter((one) => !one.inThread && !isNamedIn(quoted, one));
    if (strangers.length === 0) return undefined;
    const isCpr = holdsCpr(quoted);
    const isSensitive = sentencesOf(quoted).some(
      (one) =>
        healthThings(one) > 0 &&
        /\b(?:han|hun|ham|hende|hendes|hans|barnet|borgeren|patienten|eleven|moderen|faderen|søn|datter|medarbejderen)\b/i.test(
          one,
        ) &&
        !isAboutMany(one),
    );
    const alsoNear = isSensitive || (healthThings(quoted) > 0 && isAboutPerson(quoted) && !isAboutMany(quoted));
    if (!isCpr && !alsoNear) return undefined;
    const { da, en } = named(strangers);
    return {
      recipients: strangers,
      because: {
        da: `Den gamle tråd nederst rummer ${isCpr ? 'et CPR-nummer' : 'følsomme oplysninger'}, som ${da} ikke har set.`,
        en: `The old thread below holds ${isCpr ? 'a CPR number' : 'sensitive data'} that ${en} has not seen.`,
      },
    };
  },
};

const marks =
  /^\W{0,3}(?:strengt |meget |personligt og )?(?:fortroligt?|konfidentielt?|confidential|klausuleret)\b(?! (?:rum|samtale|snak|møde|behandl|henvendelse))|(?:kun|udelukkende|alene) til intern(?:t)? brug|til intern brug|må (?:ikke|aldrig) (?:\S+ ){0,2}(?:videresendes|videregives|deles|offentliggøres|sendes videre|citeres|forlade)|ikke til (?:offentliggørelse|videre|udlevering|ekstern)|intern(?:t)? arbejdsdokument|internt (?:notat|udkast|dokument)|for internal use|do not forward|(?:er|holdes|behandles|udkastet er|notatet er) (?:\S+ )?fortroligt? (?:og|indtil|til|frem)/i;
const answerTags = /^(?:(?:sv|vs|re|fw|fwd|aw):\s*)+/i;

export const confidentialRule: Finder = {
  rule: 'confidential-outside',
  find: ({ outside, subject, own, draft, settings }) => {
    if (outside.length === 0) return undefined;
    if (draft.isReply && outside.every(({ inThread }) => inThread)) return undefined;
    const more = settings.confidentialMarks.map((mark) => mark.toLowerCase());
    const marked = [subject.replace(answerTags, '')].concat(own.split(/\n|(?:[.!?] )/)).some((line) => {
      const text = line.trim();
      return marks.test(text) || more.some((mark) => text.toLowerCase().indexOf(mark) >= 0);
    });
    if (!marked) return undefined;
    const { da, en } = named(outside);
    return {
      recipients: outside,
      because: {
        da: `Mailen er mærket fortrolig og går til ${da}.`,
        en: `The mail is marked confidential and goes to ${en}.`,
      },
    };
  },
};

const first = /\b(?:jeg|min|mit|mine|mig)\b/i;

export const replyAllRule: Finder = {
  rule: 'reply-all-private',
  find: ({ draft, recipients, own, settings }) => {
    const list = recipients.filter(({ isList }) => isList)[0];
    if (!draft.isReply || (!list && recipients.length < settings.manyPeople)) return undefined;
    const isPrivate = sentencesOf(own).some((one) => first.test(one) && healthThings(one) > 0 && !isAboutMany(one));
    if (!isPrivate) return undefined;
    const da = list ? cut(list.name) : `${recipients.length} personer`;
    const en = list ? cut(list.name) : `${recipients.length} people`;
    return {
      recipients: list ? [list] : recipients,
      because: {
        da: `Du svarer til ${da} og fortæller noget personligt. Var »Svar« nok?`,
        en: `You reply to ${en} and tell something personal. Would "Reply" do?`,
      },
    };
  },
};
