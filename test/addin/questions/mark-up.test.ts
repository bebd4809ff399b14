import { markUp, type Tool } from '#addin/questions/answer/mark-up.ts';

test.each<[Tool, string, number, number, string]>([
  ['bold', 'Sig det forud.', 8, 13, 'Sig det **forud**.'],
  ['link', 'Se her', 3, 6, 'Se [her](https://)'],
  ['bullets', 'Nej.\nto', 5, 7, 'Nej.\n\n- to'],
  ['numbers', 'en\nto', 0, 5, '1. en\n2. to'],
])('%s', (tool, text, from, to, marked) => expect(markUp(tool, { text, from, to }).text).toBe(marked));
