import { GraphTrouble } from '../microsoft/trouble.ts';

// What the person may not open or does not have says nothing about the setup.
const notThere = new Set([
  'ErrorItemNotFound',
  'ErrorInvalidMailboxItemId',
  'ErrorInvalidIdMalformed',
  'BadRequest',
  'ErrorAccessDenied',
  'MailboxNotEnabledForRESTAPI',
  '400',
  '403',
  '404',
]);

/** Whether a call failed only because the person has no such mail, or may not open it. */
export const isNotThere = (error: unknown): boolean => error instanceof GraphTrouble && notThere.has(error.code);
