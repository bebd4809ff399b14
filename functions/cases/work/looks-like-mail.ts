/**
 * Whether bytes are a mail by their content: it begins with header fields (RFC 5322), and among them is one of those that
 * say who sent it, when, or which way it came; a subject alone is a note. Programs put lines of their own before them: a
 * byte order mark, blank lines, Exchange's "Microsoft Mail Internet Headers", the separator of an mbox (RFC 4155). Anything
 * else - an empty file, a picture, a program, a page - is none. What follows the headers is not judged: the only part of a
 * mail may be an attached program as it is (RFC 3030), one that was cut short is all the reporter has, and what is kept is
 * only ever handed out as a file.
 */
export const looksLikeMail = (content: Uint8Array): boolean => {
  const start = new TextDecoder('latin1').decode(content.subarray(0, 4096)).replace(/^\u00ef\u00bb\u00bf/, '');
  const mail = start.replace(/^(?:[ \t]*\r?\n|Microsoft Mail Internet Headers[^\r\n]*\r?\n|>?From [^\r\n]*\r?\n)*/, '');
  const [headers = ''] = mail.split(/\r?\n\r?\n/, 1);
  return (
    /^[\x21-\x39\x3b-\x7e]+:[ \t]?[^\r\n]*\r?\n/.test(mail) &&
    /^(?:From|Date|Received|Message-ID):/im.test(headers) &&
    !headers.includes('\0')
  );
};
