/** How long the channel may stay without what it is to show before the team is told the same by mail. Milliseconds. */
export const mailAfter = 10 * 60_000;
