/** How long a message to the channel may be delayed before the team gets it by mail. Milliseconds. */
export const mailAfter = 10 * 60_000;
