/** An answer to a card's button that Teams shows as words below the card. */
export const inWords = (value: string) =>
  ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value }) as const;
