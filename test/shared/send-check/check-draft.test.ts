import { readFileSync } from 'node:fs';
import { checkDraft } from '#shared/send-check/check-draft.ts';
import type { Draft } from '#shared/send-check/draft.ts';
import { type RuleId, ruleIds, type SendCheckSettings } from '#shared/send-check/settings.ts';
import { fc } from '#test/support/properties.ts';
import { aDraft, settings, to, warned } from './a-draft.ts';

type Given = Draft & { readonly id: string; readonly expect: readonly RuleId[] };
const given: { settings: SendCheckSettings; drafts: Given[] } = JSON.parse(
  readFileSync(new URL('drafts.json', import.meta.url), 'utf8'),
);
const warnings = (draft: Draft) => checkDraft(draft, given.settings).filter(({ mode }) => mode === 'warn');
const risky = given.drafts.filter((draft) => draft.expect.length > 0);
const ordinary = given.drafts.filter((draft) => draft.expect.length === 0);

test('of 60 risky drafts at least 80 in 100 are caught by a rule that names the right reason', () => {
  const caught = risky.filter((draft) => warnings(draft).some(({ rule }) => draft.expect.includes(rule)));
  expect(caught.length / risky.length).toBeGreaterThanOrEqual(0.8);
});

test('of 250 ordinary drafts at most 3 in 100 are warned of', () => {
  const warnedOf = ordinary.filter((draft) => warnings(draft).length > 0);
  expect(warnedOf.length / ordinary.length).toBeLessThanOrEqual(0.03);
});

const many = (count: number, domain = 'gmail.com') =>
  Array.from({ length: count }, (_, at) => to(`Forælder ${at}`, `foraelder-${at}-til@${domain}`));
const hospital = to('Ida Kjær', 'ida.kjaer@hospitalet.example');
const colleague = to('Lars Munk', 'lars.munk@kommunen.example', 'user');
const thread = '\n\nFra: Lars Munk\nTil: Signe Aarup\nEmne: En borger\n\n';
const sick = 'Hun er indlagt med depression.';

test.each<[string, RuleId, Partial<Draft>]>([
  ['a protected address to a citizen', 'protected-address', { body: 'Kære Torben\n\nHendes adresse er beskyttet.' }],
  ['a CPR number in the text', 'cpr-outside', { body: 'Kære Torben\n\nDet gælder 010203-4567.' }],
  [
    'a CPR number with hard spaces and zero width',
    'cpr-outside',
    { body: 'Det gælder 01\u00a002\u00a003 \u200b4567.' },
  ],
  ['a CPR number in a file name', 'cpr-outside', { attachments: [{ name: 'afgørelse_010203_4567.pdf', size: 1 }] }],
  [
    'a CPR number in the subject to a hospital',
    'cpr-outside',
    { to: [hospital], body: 'Hej Ida', subject: 'Om 010203-4567' },
  ],
  ['two letters exchanged in a webmail domain', 'lookalike-domain', { to: [to('Torben Vissing', 'tv@gmial.com')] }],
  ['our own name under another ending', 'lookalike-domain', { to: [to('Torben Vissing', 'tv@kommunen.test')] }],
  ['our own name before another domain', 'lookalike-domain', { to: [to('Torben', 'tv@kommunen.example.test')] }],
  [
    'a colleague’s name on a stranger',
    'same-name',
    { to: [to('Lars Munk', 'lm@firma.example')], body: 'Hej Lars', recentRecipients: [colleague.address] },
  ],
  ['a letter from an address one writes to', 'near-recent-address', { recentRecipients: ['torben-vising@gmail.com'] }],
  ['a greeting to another', 'greeting', { body: 'Kære Birthe\n\nTak for i går.' }],
  ['a greeting to another by surname', 'greeting', { body: 'Kære fru Holgersen\n\nTak for i går.' }],
  [
    'a stranger on a thread of colleagues',
    'outsider-on-thread',
    {
      isReply: true,
      threadRecipients: [colleague.address],
      body: 'Hej Lars\n\nGodt set.',
      to: [colleague],
      cc: [to('Torben Vissing', 'tv@firma.example')],
    },
  ],
  [
    'a blind copy of such a thread',
    'outsider-on-thread',
    {
      isReply: true,
      threadRecipients: [colleague.address],
      body: 'Hej Lars\n\nGodt set.',
      to: [colleague],
      bcc: [to('Torben Vissing', 'tv@firma.example')],
    },
  ],
  [
    'an old thread with a CPR number',
    'quoted-history',
    { body: `Kære Torben\n\nSe nedenfor.${thread}Det er 010203-4567.` },
  ],
  ['an old thread with an illness', 'quoted-history', { body: `Kære Torben\n\nSe nedenfor.${thread}${sick}` }],
  ['illnesses of somebody to a citizen', 'sensitive-private-mail', { body: `Kære Torben\n\n${sick} Hun får medicin.` }],
  [
    'a file about somebody else',
    'attachment-other-person',
    { attachments: [{ name: 'udtalelse_birthe_holgersen.docx', size: 1 }] },
  ],
  [
    'a file of another case',
    'attachment-other-person',
    { subject: 'Sag 2026-10443', attachments: [{ name: '2026-10434 afgørelse.pdf', size: 1 }] },
  ],
  [
    'what is marked for internal use',
    'confidential-outside',
    { body: 'Kære Torben\n\nKun til intern brug: udkastet.' },
  ],
  ['ten parents in sight of each other', 'visible-recipients', { to: many(10), body: 'Kære forældre' }],
  [
    'an illness told to a list',
    'reply-all-private',
    {
      isReply: true,
      to: [to('Alle', 'alle@kommunen.example', 'distributionList')],
      body: 'Jeg er indlagt og kommer ikke.',
    },
  ],
])('warns of %s', (_, rule, draft) => {
  expect(warned(draft)).toContain(rule);
});

test.each<[string, Partial<Draft>]>([
  ['an ordinary mail', {}],
  ['how to apply for a protected address', { body: 'Kære Torben\n\nDu kan søge om adressebeskyttelse på borger.dk.' }],
  [
    'a crisis centre that gets a protected address',
    { to: [to('Krisecentret', 'post@krisecenter-nord.example')], body: 'Hej\n\nHendes adresse er beskyttet.' },
  ],
  ['a CPR number to a hospital', { to: [hospital], body: 'Hej Ida\n\nDet gælder 010203-4567.' }],
  ['an invoice’s ten digits', { body: 'Kære Torben\n\nFaktura nr. 0102034567 er betalt.' }],
  ['an EAN number', { body: 'Kære Torben\n\nVores nummer er 5790010203456.' }],
  [
    'a sub-domain of our own',
    { to: [to('Lars Munk', 'lars.munk@it.kommunen.example')], body: 'Hej Lars', recentRecipients: [colleague.address] },
  ],
  [
    'the one of two like addresses that is greeted',
    {
      to: [to('Bente Vissing', 'bente-vissing@gmail.com')],
      body: 'Kære Bente\n\nTak.',
      recentRecipients: ['birte-vissing@gmail.com'],
    },
  ],
  ['a nickname', { to: [to('Birgitte Lund', 'birgitte-lund@gmail.com')], body: 'Hej Gitte\n\nTak.' }],
  ['another spelling', { to: [to('Christian Lund', 'christian-lund@gmail.com')], body: 'Hej Kristian\n\nTak.' }],
  ['a greeting to a group', { body: 'Kære alle\n\nTak for i går.' }],
  ['initials', { body: 'Hej TOVI\n\nTak for i går.' }],
  [
    'somebody announced on a thread',
    {
      isReply: true,
      threadRecipients: [colleague.address],
      body: 'Hej Lars\n\nJeg sætter Torben på.',
      to: [colleague],
      cc: [to('Torben Vissing', 'tv@firma.example')],
    },
  ],
  ['an old thread without harm', { body: `Kære Torben\n\nSe nedenfor.${thread}Vi mangler en tegning.` }],
  ['a course on illnesses', { body: 'Kære Torben\n\nTak for din tilmelding til kurset om depression og angst.' }],
  [
    'a form for sick leave',
    {
      isReply: true,
      to: [to('Alle', 'alle@kommunen.example', 'distributionList')],
      body: 'Jeg har lagt sygemeldingsskemaet på drevet.',
    },
  ],
  ['a file about the one who gets it', { attachments: [{ name: 'Kontrakt Torben Vissing.pdf', size: 1 }] }],
  [
    'the disclaimer of a signature',
    { body: 'Kære Torben\n\nTak.\n\nMvh Signe\nFortrolig mail: slet den, hvis du ikke er modtager.' },
  ],
  ['a promise of secrecy', { body: 'Kære Torben\n\nVi behandler din henvendelse fortroligt.' }],
  [
    'a board whose members are known',
    { to: many(10), body: 'Kære bestyrelse', recentRecipients: many(10).map(({ address }) => address) },
  ],
  ['parents in blind copy', { to: [colleague], bcc: many(12), body: 'Kære forældre' }],
])('does not warn of %s', (_, draft) => {
  expect(warned(draft)).toEqual([]);
});

test('a first mail to somebody outside is counted, not warned of', () => {
  expect(checkDraft(aDraft(), settings).map(({ rule, mode }) => [rule, mode])).toEqual([
    ['first-time-outside', 'count'],
  ]);
});

test('a rule that is switched off sees nothing', () => {
  const modes = { 'cpr-outside': 'off' } as const;
  expect(warned({ body: 'Det gælder 010203-4567.' }, { modes })).toEqual([]);
});

test('a rule that only counts does not warn', () => {
  const modes = { 'cpr-outside': 'count' } as const;
  expect(warned({ body: 'Det gælder 010203-4567.' }, { modes })).toEqual([]);
});

test('nothing of the mail stands in what is said but greeting, names, addresses and file names', () => {
  const [finding] = checkDraft(aDraft({ body: 'Det gælder 010203-4567.' }), settings);
  expect(JSON.stringify(finding)).not.toContain('0203');
});

test('three lines of the longest fit into the 500 characters of a dialog', () => {
  const long = 'x'.repeat(90);
  const findings = checkDraft(
    aDraft({
      to: [to(long, `${long}@gmial.com`)],
      subject: 'Fortroligt',
      body: 'Det gælder 010203-4567. Hendes adresse er beskyttet.',
    }),
    settings,
  );
  expect(Math.max(...findings.map(({ because }) => Math.max(because.da.length, because.en.length)))).toBeLessThan(140);
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });
const anyone = fc.record({
  name: anyText,
  address: anyText,
  type: fc.constantFrom('user', 'distributionList', 'other'),
});
const anyDraft = fc.record({
  from: anyone,
  to: fc.array(anyone, { maxLength: 4 }),
  cc: fc.array(anyone, { maxLength: 2 }),
  bcc: fc.array(anyone, { maxLength: 2 }),
  subject: anyText,
  body: anyText,
  attachments: fc.array(fc.record({ name: anyText, size: fc.nat() }), { maxLength: 2 }),
  isReply: fc.boolean(),
  threadRecipients: fc.array(anyText, { maxLength: 3 }),
  recentRecipients: fc.array(anyText, { maxLength: 3 }),
});

test('whatever stands in a draft, it is answered, each rule once and in the order of the table', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const found = checkDraft(draft, settings).map(({ rule }) => rule);
      return found.every((rule, at) => at === 0 || ruleIds.indexOf(rule) > ruleIds.indexOf(found[at - 1] ?? rule));
    }),
    { numRuns: 300 },
  );
});

test('a colleague alone is never warned of for being outside', () => {
  expect(
    warned({ to: [colleague], body: 'Hej Lars\n\nDet gælder 010203-4567, hun er indlagt med depression.' }),
  ).toEqual([]);
});
