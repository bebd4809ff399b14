/**
 * Whether bytes are a mail by their content: it begins with header fields (RFC 5322), one of which a mail always has.
 * Programs put lines of their own before them: a byte order mark, blank lines, Exchange's "Microsoft Mail Internet Headers",
 * the separator of an mbox (RFC 4155). Anything else - an empty file, a picture, a program, a page - is none. What follows
 * the headers is not judged: a mail may hold anything, and one that was cut short is all the reporter has.
 */
export const looksLikeMail = (content: Uint8Array): boolean => {
  const start = new TextDecoder('latin1').decode(content.subarray(0, 4096)).replace(/^\u00ef\u00bb\u00bf/, '');
  const mail = start.replace(/^(?:[ \t]*\r?\n|Microsoft Mail Internet Headers[^\r\n]*\r?\n|>?From [^\r\n]*\r?\n)*/, '');
  const [headers = ''] = mail.split(/\r?\n\r?\n/, 1);
  return (
    /^[\x21-\x39\x3b-\x7e]+:[ \t]?[^\r\n]*\r?\n/.test(mail) &&
    /^(?:From|Date|Received|MIME-Version|Subject|To|Message-ID):/im.test(headers) &&
    !headers.includes('\0')
  );
};
