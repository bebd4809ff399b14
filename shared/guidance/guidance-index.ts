import type { GuidanceDocument } from './guidance-document.ts';
import { type WayOfAsking, wayOfAsking } from './ways-of-asking.ts';
import { type Lexicon, lexiconOf } from './words/lexicon.ts';
import { type Terms, termsOfText } from './words/meanings.ts';
import { readWords } from './words/read-words.ts';
import { addStem, dropStem, type Vocabulary } from './words/vocabulary.ts';

/** The documents a term stands in, by place, and how strongly it stands there. */
export type Posting = { readonly places: number[]; readonly strengths: number[] };
export type Postings = Map<string, Posting>;

/** Where a sentence stands: in the beginning, under a heading that asks, or under one that asks nothing. */
type Over = {
  readonly terms: Terms;
  /** The terms of each of its words that tells something; "breve, afgørelser og referater" are alternatives. Of the beginning: the title's. */
  readonly words: readonly (readonly Terms[])[];
  readonly isOpening: boolean;
  readonly isQuestion: boolean;
  readonly asks: WayOfAsking | undefined;
};

/** A sentence that may answer, with what it says, what stands over it, and whether it comes first under that. */
export type Passage = {
  readonly sentence: string;
  readonly terms: Terms;
  readonly over: Over;
  readonly isFirst: boolean;
  /** In words. */
  readonly length: number;
};

export type Indexed = {
  readonly document: GuidanceDocument;
  readonly about: readonly string[];
  readonly said: readonly string[];
  readonly passages: readonly Passage[];
  readonly asked: readonly Terms[];
  /** In words. */
  readonly length: number;
};

/** Lives in memory: built once, then changed a document at a time. */
export type GuidanceIndex = {
  readonly lexicon: Lexicon;
  /** What documents are about: their titles, headings, own words and the ways to ask for them. */
  readonly about: Postings;
  /** What documents say anywhere. */
  readonly said: Postings;
  /** The stems that stand in documents: among them slips and beginnings are looked for. */
  readonly stems: Vocabulary;
  readonly places: Map<string, number>;
  readonly indexed: (Indexed | undefined)[];
  /** Places that documents have left. */
  readonly free: number[];
  /** In words, of all documents. */
  totalLength: number;
};

/** An index over documents, with the municipality's own synonyms: lists of words or phrases that mean the same. */
export const guidanceIndex = (
  documents: readonly GuidanceDocument[],
  synonyms: readonly (readonly string[])[] = [],
): GuidanceIndex => {
  const index: GuidanceIndex = {
    lexicon: lexiconOf(synonyms),
    about: new Map(),
    said: new Map(),
    stems: new Map(),
    places: new Map(),
    indexed: [],
    free: [],
    totalLength: 0,
  };
  for (const document of documents) putGuidance(index, document);
  return index;
};

// How much more a title, a word of its own, a heading and a way to ask say of a document (tuned on questions that are not in the tests' held-out half).
const strengths = { title: 1, word: 3, heading: 0.6, asked: 0.6 };

const count = (sum: Terms, terms: Terms, strength: number) => {
  for (const [term, sureness] of terms) sum.set(term, (sum.get(term) ?? 0) + sureness * strength);
};

/** Adds a document, in the place of what was known under its slug. */
export const putGuidance = (index: GuidanceIndex, document: GuidanceDocument): void => {
  removeGuidance(index, document.slug);
  const read = (text: string) => termsOfText(readWords(text), index.lexicon);
  const about: Terms = new Map();
  const said: Terms = new Map();
  count(about, read(document.title), strengths.title);
  for (const word of document.words) count(about, read(word), strengths.word);
  const asked = document.asked.map(read);
  for (const terms of asked) count(about, terms, strengths.asked);
  const passages = document.sections.flatMap(({ heading: over, sentences }): Passage[] => {
    const heading = overOf(over, document.title, read);
    count(about, heading.terms, strengths.heading);
    return sentences.map((sentence, at) => {
      const terms = read(sentence);
      return { sentence, terms, over: heading, isFirst: at === 0, length: sentence.split(' ').length };
    });
  });
  for (const { terms } of passages) count(said, terms, 1);
  const length = passages.reduce((sum, one) => sum + one.length, 0);

  const place = index.free.pop() ?? index.indexed.length;
  index.indexed[place] = { document, about: [...about.keys()], said: [...said.keys()], passages, asked, length };
  index.places.set(document.slug, place);
  index.totalLength += length;
  post(index, index.about, about, place);
  post(index, index.said, said, place);
};

const overOf = (heading: string, title: string, read: (text: string) => Terms): Over => ({
  terms: read(heading),
  words: (heading || title)
    .replaceAll(/,? (?:og|eller) |, /g, '/')
    .split(' ')
    .map((alternatives) => readWords(alternatives).flatMap(({ stop, text }) => (stop ? [] : [read(text)])))
    .filter((alternatives) => alternatives.length > 0),
  isOpening: heading === '',
  isQuestion: heading.endsWith('?'),
  asks: wayOfAsking(heading),
});

const post = (index: GuidanceIndex, postings: Postings, terms: Terms, place: number) => {
  for (const [term, strength] of terms) {
    const posting = postings.get(term) ?? { places: [], strengths: [] };
    posting.places.push(place);
    posting.strengths.push(strength);
    postings.set(term, posting);
    if (term.startsWith('=')) addStem(index.stems, term.slice(1));
  }
};

/** Takes a document out; nothing happens if it is not there. */
export const removeGuidance = (index: GuidanceIndex, slug: string): void => {
  const place = index.places.get(slug);
  const gone = place === undefined ? undefined : index.indexed[place];
  if (place === undefined || !gone) return;
  for (const term of gone.about) dropFrom(index.about, term, place);
  for (const term of gone.said) dropFrom(index.said, term, place);
  for (const term of [...gone.about, ...gone.said])
    if (term.startsWith('=') && !index.about.has(term) && !index.said.has(term)) dropStem(index.stems, term.slice(1));
  index.indexed[place] = undefined;
  index.free.push(place);
  index.places.delete(slug);
  index.totalLength -= gone.length;
};

const dropFrom = (postings: Postings, term: string, place: number) => {
  const posting = postings.get(term);
  const at = posting?.places.indexOf(place) ?? -1;
  if (!posting || at < 0) return;
  posting.places.splice(at, 1);
  posting.strengths.splice(at, 1);
  if (posting.places.length === 0) postings.delete(term);
};
