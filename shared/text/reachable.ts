import { written } from './written.ts';

const unquoted = String.raw`[^\s@<>()[\]\\,;:"\p{C}]`;
const address = new RegExp(String.raw`^${unquoted}{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}[\p{L}\d-]{2,63}$`, 'u');

/** One mail address or nothing: no second one, no name, no line break, no text a mail program would read as a header. */
export const mailAddress = written(320).refine((text) => text === '' || address.test(text), {
  params: { code: 'not-one-address' },
});

/** A telephone number as people write it, with `lokal 12` if need be, on one line; or nothing. */
export const phoneNumber = written(40).refine(
  (text) => text === '' || (/^[\p{L}\d +().,/-]+$/u.test(text) && text.replaceAll(/\D/g, '').length >= 3),
  { params: { code: 'not-a-phone-number' } },
);

/** A text on one line. */
export const oneLine = (max: number) =>
  written(max).refine((text) => !/[\n\t]/.test(text), { params: { code: 'one-line' } });
