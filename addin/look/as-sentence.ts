/** A title with a full stop, where more words follow it on the same line; one that has a sign of its own keeps that. */
export const asSentence = (title: string): string => (/[.!?:]$/.test(title) ? title : `${title}.`);
