/** How far a case is, in a word or two. */
export const da = {
  new: 'Ny',
  'in-progress': 'I gang',
  'awaiting-reply': 'Venter på svar',
  'awaiting-approval': 'Til godkendelse',
  notified: 'Anmeldt',
  'not-notified': 'Anmeldes ikke',
  'not-a-breach': 'Ikke et brud',
  closed: 'Afsluttet',
  'protected-address': 'Beskyttet adresse',
  received: 'Modtaget',
  answered: 'Besvaret',
  'waiting-for-you': 'Venter på dig',
};

export const en: typeof da = {
  new: 'New',
  'in-progress': 'In progress',
  'awaiting-reply': 'Awaiting reply',
  'awaiting-approval': 'Awaiting approval',
  notified: 'Notified',
  'not-notified': 'Not notifiable',
  'not-a-breach': 'Not a breach',
  closed: 'Closed',
  'protected-address': 'Protected address',
  received: 'Received',
  answered: 'Answered',
  'waiting-for-you': 'Waiting for you',
};
