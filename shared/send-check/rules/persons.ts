import { cut, type Finder, named } from '../finding.ts';
import type { ReadDraft, Recipient } from '../read-draft.ts';
import { greetingOf } from '../text/greeting.ts';
import { folded, partsOf, wordsOf } from '../text/letters.ts';
import { canonical, isGivenName, mayBe } from '../words/names.ts';

/** Whether a name is in the name or the address of a recipient, also within one run of letters as `mettehansen`. */
const hasName = ({ parts, local }: Recipient, name: string): boolean => {
  if (parts.some((part) => mayBe(part, name))) return true;
  const key = canonical(name);
  return key.length >= 3 && canonical(local).indexOf(key) >= 0;
};

/** A greeting to more than so many is to a group. */
const mostGreeted = 3;

export const greetingRule: Finder = {
  rule: 'greeting',
  find: ({ draft, recipients, own }) => {
    const seen = recipients.filter(({ isBlind }) => !isBlind);
    const to = seen.slice(0, draft.to.length);
    if (to.length === 0 || to.length > mostGreeted || seen.some(({ isList }) => isList)) return undefined;
    if (draft.isReply && to.every(({ inThread }) => inThread)) return undefined;
    if (!to.some(({ given }) => given !== undefined)) return undefined;
    const { given, family, text } = greetingOf(own);
    const names = given.concat(family);
    if (names.length === 0 || names.some((name) => seen.some((one) => hasName(one, name)))) return undefined;
    const { da, en } = named(to);
    return {
      recipients: to,
      because: {
        da: `Du skriver »${cut(text)}«, men mailen går til ${da}.`,
        en: `You write "${cut(text)}", and the mail goes to ${en}.`,
      },
    };
  },
};

/** Words of files, firms and places that may follow a word that is a name as well. */
const noFamily =
  /^(?:af|og|i|til|fra|med|for|om|the|og|aps|as|is|vvs|byg|el|skole|skolen|vej|vejen|gade|plads|hus|huset|kirke|gård|sag|sagen|referat|notat|status|kontrakt|aftale|ansøgning|bilag|plan|liste|oversigt|faktura|tilbud|rapport|brev|svar|kopi|udkast|endelig|final|version|ver|dag|dage|uge|måned|år|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|møde|mødet|kursus|billede|foto|scan|skema|tegning|pdf|doc|docx|xlsx|pptx|jpg|png|msg|eml)$/;

/** Given names that are everyday words too: names only with a capital. */
const alsoWords =
  /^(?:per|bo|line|tone|lykke|sten|mark|birk|ask|falk|storm|maj|rose|perle|dag|sol|bjørn|ulf|tove|else|august|juni|juno|mai|sune|rene|gry|signe|bjørk|viol|viola|sander|kit|art|star|liv|eik|vita|art|lea|dan|kai|max|ida)$/;

type FileName = { readonly given: string; readonly family: string };

/** People's names in a file name, however they are joined and in whatever case. */
const peopleIn = (file: string): FileName[] => {
  const words = wordsOf(
    file
      .replace(/\.[a-z0-9]{2,5}$/i, '')
      .replace(/[-_.,+()[\]]+/g, ' ')
      .replace(/([a-zæøå])([A-ZÆØÅ])/g, '$1 $2'),
  );
  const people: FileName[] = [];
  for (let at = 0; at < words.length - 1; at++) {
    const [word = '', next = ''] = [words[at], words[at + 1]];
    const isCapital = word[0] !== (word[0] || '').toLowerCase();
    if (!isGivenName(word) || (alsoWords.test(word.toLowerCase()) && !isCapital)) continue;
    if (next.length < 2 || noFamily.test(next.toLowerCase())) continue;
    // Of a capital word the family name has one, too.
    if (isCapital && next[0] === (next[0] || '').toLowerCase()) continue;
    people.push({ given: folded(word), family: folded(next) });
    at++;
  }
  return people;
};

const caseNumber = /\d{2,4}[-/.]\d{3,7}(?:[-/.]\d{1,4})?/g;
const shapeOf = (number: string): string => number.replace(/\d/g, '0').replace(/[/.]/g, '-');
const numbersIn = (text: string): string[] =>
  (text.match(caseNumber) || []).map((number) => number.replace(/[/.]/g, '-'));

const strangeNumber = (file: string, text: string): boolean => {
  const own = numbersIn(text);
  if (own.length === 0) return false;
  const shapes = own.map(shapeOf);
  const inFile = numbersIn(file).filter((number) => shapes.indexOf(shapeOf(number)) >= 0);
  return inFile.length > 0 && inFile.every((number) => own.indexOf(number) < 0);
};

const strangePerson = (file: string, said: readonly string[]): boolean => {
  const people = peopleIn(file);
  const isSaid = (name: string) => said.some((word) => word === name || mayBe(word, name));
  return people.length > 0 && people.every(({ given, family }) => !isSaid(given) && !isSaid(family));
};

const everythingSaid = ({ draft, subject, own, quoted, recipients }: ReadDraft): string[] => {
  const names = recipients.map(({ parts }) => parts).concat([partsOf(`${draft.from.name} ${draft.from.address}`)]);
  return names.reduce<string[]>(
    (all, parts) => all.concat(parts),
    wordsOf(`${subject}\n${own}\n${quoted}`).map(folded),
  );
};

export const attachmentRule: Finder = {
  rule: 'attachment-other-person',
  find: (mail) => {
    const { draft, outside, subject, own, quoted } = mail;
    if (outside.length === 0 || draft.attachments.length === 0) return undefined;
    const said = everythingSaid(mail);
    const namesSomebody =
      outside.some(({ given }) => given !== undefined) ||
      wordsOf(`${subject}\n${own}`).some((word) => word[0] !== (word[0] || '').toLowerCase() && isGivenName(word));
    const text = `${subject}\n${own}\n${quoted}`;
    const file = draft.attachments.filter(
      ({ name }) => strangeNumber(name, text) || (namesSomebody && strangePerson(name, said)),
    )[0];
    if (!file) return undefined;
    return {
      recipients: outside,
      because: {
        da: `Filen »${cut(file.name)}« ser ud til at handle om en anden.`,
        en: `The file "${cut(file.name)}" seems to be about somebody else.`,
      },
    };
  },
};
