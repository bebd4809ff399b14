/**
 * Whether bytes are a mail by their content: it begins with header fields (RFC 5322), one of which a mail always has.
 * Programs put lines of their own before them: a byte order mark, blank lines, Exchange's "Microsoft Mail Internet Headers",
 * the separator of an mbox (RFC 4155). Anything else - an empty file, a picture, a program, a page - is none.
 */
export const looksLikeMail = (content: Uint8Array): boolean => {
  const start = new TextDecoder('latin1').decode(content.subarray(0, 4096)).replace(/^\u00ef\u00bb\u00bf/, '');
  const headers = start.replace(
    /^(?:[ \t]*\r?\n|Microsoft Mail Internet Headers[^\r\n]*\r?\n|>?From [^\r\n]*\r?\n)*/,
    '',
  );
  return (
    /^[\x21-\x39\x3b-\x7e]+:[ \t]?[^\r\n]*\r?\n/.test(headers) &&
    /^(?:From|Date|Received|MIME-Version|Subject|To|Message-ID):/im.test(headers)
  );
};
