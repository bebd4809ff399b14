/**
 * Exchange's own names for people: a path in its directory (legacyExchangeDN, MS-OXOAB), bare or wrapped as an address,
 * as Exchange wraps all that is none (IMCEAEX-..., IMCEAINVALID-..., MS-OXCMAIL). They take the place of an address; they
 * cannot be mailed to, and their domain says nothing.
 */
export const isExchangeName = (text: string): boolean => /^\s*(?:(?:ex|x500):)?(?:\/o=|imcea[a-z\d]+-)/i.test(text);

/** The last part of such a name, without the number Exchange puts before it: all that is known where no name is given. */
const lastOfExchangeName = (text: string): string =>
  (
    text
      .split(/[/_]cn=/i)
      .slice(1)
      .at(-1) ?? ''
  )
    .replace(/@.*$/, '')
    .replace(/^[0-9a-f]{4,}-/i, '')
    .trim();

type Named = { readonly address: string; readonly name: string };

/** A person as a mail names them: with a name and, where there is one, a real address. */
export const withoutExchangeName = <N extends Named>(one: N): N => {
  const path = [one.address, one.name].find(isExchangeName);
  if (path === undefined) return one;
  const address = isExchangeName(one.address) ? '' : one.address;
  return { ...one, address, name: isExchangeName(one.name) || !one.name ? lastOfExchangeName(path) : one.name };
};
