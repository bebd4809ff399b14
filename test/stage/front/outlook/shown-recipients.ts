/** Outlook on the web shows, and gives add-ins, 20 recipients while the header is closed, 1,000 when it is open. */
export const shownRecipients = (expanded: boolean): number => (expanded ? 1000 : 20);
