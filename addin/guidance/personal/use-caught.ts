import { useDeferredValue, useMemo, useState } from 'react';
import { findPersonal, type PersonalKind } from '#shared/privacy/find-personal.ts';
import { freeMark, replacePersonal, type TakenOut } from '#shared/privacy/take-out.ts';

/** What somebody said of something that points at a person. */
export type Choice = 'out' | 'stays';
type Item = { readonly kind: PersonalKind; readonly text: string; readonly mark?: string; readonly choice?: Choice };

type Given<K extends string> = {
  /** The texts others will read, by the names of their fields. */
  readonly texts: Readonly<Record<K, string>>;
  /** What was taken out before anybody read it. */
  readonly taken: readonly TakenOut[];
  /** Names of people who have to do with it. */
  readonly known: readonly string[];
  /** Texts that are public already: what is in them need not be decided again. */
  readonly seen: readonly string[];
  readonly onChange: (texts: Readonly<Record<K, string>>) => void;
};

/**
 * What in texts points at a person, each to be taken out or to stay: what is found as one types, and what was taken out
 * before. Nothing is removed from the list because it was decided.
 */
export const useCaught = <K extends string>({ texts, taken, known, seen, onChange }: Given<K>) => {
  const [items, setItems] = useState<readonly Item[]>(taken);
  const read = useDeferredValue(texts);
  const found = useMemo(() => Object.values<string>(read).flatMap((text) => findPersonal(text, known)), [read, known]);
  const isPublic = useMemo(
    () => new Set(seen.flatMap((text) => findPersonal(text, known)).map(({ text }) => text)),
    [seen, known],
  );
  const isThere = new Set(found.map(({ text }) => text));
  const hasMark = (mark: string | undefined) =>
    mark !== undefined && Object.values<string>(texts).some((text) => text.includes(mark));
  const isGiven = (mark: string) => hasMark(mark) || items.some((one) => one.mark === mark);
  const listed: readonly Item[] = [
    ...items
      .filter(({ text, mark }) => isThere.has(text) || hasMark(mark))
      // Typed anew after it was taken out, it is to be decided anew.
      .map(({ choice, ...item }) =>
        choice === 'out' && isThere.has(item.text) ? item : { ...item, ...(choice && { choice }) },
      ),
    ...[...new Map(found.map((one) => [one.text, one])).values()]
      .filter(({ kind, text }) => !items.some((item) => item.text === text) && (kind === 'cpr' || !isPublic.has(text)))
      .map(({ kind, text }) => ({ kind, text })),
  ];
  const decide = (item: Item, choice: Choice) => {
    const mark = item.mark ?? freeMark(item.kind, isGiven);
    const changed = (text: string) =>
      choice === 'stays'
        ? text.replaceAll(mark, () => item.text)
        : replacePersonal(text, known, (one) => (one.text === item.text ? mark : undefined));
    const decided = { kind: item.kind, text: item.text, mark, choice };
    setItems(
      items.some(({ text }) => text === item.text)
        ? items.map((one) => (one.text === item.text ? decided : one))
        : [...items, decided],
    );
    const after: Record<K, string> = { ...texts };
    for (const name in texts) after[name] = changed(texts[name]);
    onChange(after);
  };
  return {
    listed,
    decide,
    open: listed.filter(({ choice }) => !choice).length,
    kept: listed.filter(({ choice }) => choice === 'stays').map(({ text }) => text),
  };
};
export type Caught = ReturnType<typeof useCaught>;
