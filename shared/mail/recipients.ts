import type { Recipient } from './recipient.ts';

type Named = Pick<Recipient, 'address' | 'name'>;

/** What a recipient is marked by: the address, letters' case aside; without an address the name. */
export const recipientKey = ({ address, name }: Named): string => (address || name).toLowerCase();

/** Two name the same recipient if their address is the same; where one of them has no address, if their name is. */
export const sameRecipient = (one: Named, other: Named): boolean =>
  one.address && other.address
    ? one.address.toLowerCase() === other.address.toLowerCase()
    : one.name.toLowerCase() === other.name.toLowerCase();

/** The index of each recipient in a list, found by the rule of `sameRecipient`; the same address comes before the same name. */
const openIndex = () => {
  const [byAddress, byName, withoutAddress] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const keep = (places: Map<string, number>, text: string, at: number) => {
    if (!places.has(text)) places.set(text, at);
  };
  return {
    find: (sought: Named): number | undefined => {
      const [address, name] = [sought.address.toLowerCase(), sought.name.toLowerCase()];
      return address ? (byAddress.get(address) ?? withoutAddress.get(name)) : byName.get(name);
    },
    put: (one: Named, at: number): void => {
      const [address, name] = [one.address.toLowerCase(), one.name.toLowerCase()];
      keep(byName, name, at);
      if (address && withoutAddress.get(name) === at) withoutAddress.delete(name);
      if (address) keep(byAddress, address, at);
      else keep(withoutAddress, name, at);
    },
  };
};

/** Finds the same recipient among many. */
export const recipientFinder = <R extends Named>(among: readonly R[]): ((sought: Named) => R | undefined) => {
  const index = openIndex();
  among.forEach(index.put);
  return (sought) => among[index.find(sought) ?? -1];
};

type Known = Pick<Recipient, 'address' | 'name' | 'field' | 'placement' | 'wrong'>;

/**
 * What is known of a recipient, with what another says of the same. Nothing that is known is overwritten; marked as wrong
 * by either is wrong.
 */
export const recipientWith = (known: Known, more: Known): Known => ({
  address: known.address || more.address,
  name: known.name || more.name,
  field: known.field === 'unknown' ? more.field : known.field,
  placement: known.placement === 'unknown' ? more.placement : known.placement,
  wrong: known.wrong || more.wrong,
});

/** Recipients are a set: a person on To and on Cc, or named by two reports, is one. */
export const recipientsWith = (known: readonly Known[], more: readonly Known[] = []): Known[] => {
  const all = [...known, ...more];
  const once = eachOnce(all);
  // A name or an address that one entry adds to another may show that a third is the same.
  return once.length === all.length ? once : recipientsWith(once);
};

const eachOnce = (all: readonly Known[]): Known[] => {
  const once: Known[] = [];
  const index = openIndex();
  for (const one of all) {
    const at = index.find(one) ?? once.length;
    const before = once[at];
    once[at] = before ? recipientWith(before, one) : one;
    index.put(once[at], at);
  }
  return once;
};
