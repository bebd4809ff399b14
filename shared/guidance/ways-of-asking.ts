/** What a question wants to hear, and of whom it is asked whether: of us who work here, or of another. */
export type WayOfAsking = { readonly wants: Wants; readonly ofUs: boolean };
type Wants = 'leave' | 'duty' | 'fact' | 'span' | 'what' | 'who' | 'how' | 'when' | 'why' | 'which';

const us = '(?:jeg|vi|man|du|i|der|det|we|you|one)';
const opened: readonly (readonly [Wants, RegExp])[] = [
  ['span', /(?<!\p{L})(?:hvor (?:længe|tit|ofte|lang|hurtigt|mange|meget)|how (?:long|often|many|much))(?!\p{L})/iu],
  ['what', /(?<!\p{L})(?:hvad|what)(?!\p{L})/iu],
  ['who', /(?<!\p{L})(?:hvem|who)(?!\p{L})/iu],
  ['how', /(?<!\p{L})(?:hvordan|how)(?!\p{L})/iu],
  ['when', /(?<!\p{L})(?:hvornår|when)(?!\p{L})/iu],
  ['why', /(?<!\p{L})(?:hvorfor|why)(?!\p{L})/iu],
  ['which', /(?<!\p{L})(?:hvilke[nt]?|hvorhen|which|where)(?!\p{L})/iu],
  ['leave', /(?<!\p{L})er det (?:ok|okay|i orden|iorden|lovligt|tilladt|fint)(?!\p{L})/iu],
];
const whether = (verbs: string) =>
  new RegExp(
    `(?:^\\W*(?:${verbs})(?!\\p{L})|(?<!\\p{L})(?:${verbs}) ${us}(?!\\p{L})|[,.?!:;] *(?:${verbs})(?!\\p{L}))`,
    'iu',
  );
const asked: readonly (readonly [Wants, RegExp])[] = [
  ['leave', whether('må|kan|may|can')],
  ['duty', whether('skal|bør|behøver|must|should')],
  ['fact', whether('er|har|gælder|bliver|hører|koster|findes|is|are|do|does')],
];
const saysUs = new RegExp(`^\\W*(?:\\p{L}+) ${us}(?!\\p{L})`, 'iu');

/** How a text asks, by the first word of it that asks; undefined for words and for what is told. */
export const wayOfAsking = (text: string): WayOfAsking | undefined => {
  const found = [...opened, ...asked].flatMap(([wants, shape]) => {
    const at = text.search(shape);
    return at < 0 ? [] : [{ wants, at }];
  });
  const [first] = found.sort((one, other) => one.at - other.at);
  if (!first) return undefined;
  const isWhether = first.wants === 'leave' || first.wants === 'duty' || first.wants === 'fact';
  return {
    wants: first.wants,
    ofUs: !isWhether || saysUs.test(text.slice(first.at)) || /^\W*er det /iu.test(text.slice(first.at)),
  };
};

/** Whether an answer to one may be an answer to the other. */
export const askAlike = (one: WayOfAsking | undefined, other: WayOfAsking | undefined): boolean =>
  one !== undefined && other !== undefined && one.wants === other.wants && one.ofUs === other.ofUs;
