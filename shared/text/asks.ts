const tells = /\b(?:jeg|vi|i|we) (?:har|kom|fik|have|sent|lost|made)\b/iu;
const begins =
  /^(?:må|hvad|hvordan|hvem|hvornår|hvorfor|hvor|hvilke[nt]?|skal|kan|bør|er|what|how|who|when|why|where|which|may|can|should|is|are)(?!\p{L})/iu;

/** Whether a text asks: it begins as a question does, and tells of nothing that has happened. */
export const asks = (text: string): boolean => begins.test(text.trim()) && !tells.test(text);
