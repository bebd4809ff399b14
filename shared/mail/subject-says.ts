const passedOn = 'vs|fw|fwd|vb|wg|tr|rv|enc|doorst|videresendt';
const answers = 're|sv|aw|antw|svar|odp|rif';
// What gateways and people put before a subject says nothing of its direction: names, anything in brackets, a tag.
const labels =
  'sikker(?: ?(?:e-?)?mail| post)?|digital post|secure|krypteret|encrypted|ekstern|external|fortrolig|haster|spam';
const bracketed = String.raw`(?:\[[^\]]{1,40}\]|\([^)]{1,40}\)|\{[^}]{1,40}\}|\*[^*]{1,40}\*)[:!]?|#[\p{L}\d-]{1,40}:?`;
const first = new RegExp(
  String.raw`^\s*(?:${bracketed}|(?:${labels})\s?[:!]|(?<word>${passedOn}|${answers})\s?(?:\[\d+\]|\(\d+\))?[:：])`,
  'iu',
);
const isPassedOn = new RegExp(`^(?:${passedOn})$`, 'i');
const isAnswer = new RegExp(`^(?:${answers})$`, 'i');

/**
 * What the words before a subject say of its mail, in the languages mails come in, past any tag of a gateway: passed on,
 * an answer, or nothing. A mail that was ever forwarded counts as that: its recipient did not write the mail it answers.
 */
export const subjectSays = (subject: string): 'passed-on' | 'answers' | 'nothing' => {
  const words: string[] = [];
  let rest = subject.slice(0, 255).replaceAll(/\p{Cf}/gu, '');
  for (let found = first.exec(rest); found; found = first.exec(rest)) {
    words.push(found.groups?.word?.trim() ?? '');
    rest = rest.slice(found[0].length);
  }
  if (words.some((word) => isPassedOn.test(word))) return 'passed-on';
  return words.some((word) => isAnswer.test(word)) ? 'answers' : 'nothing';
};
