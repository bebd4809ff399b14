// How Danes write where somebody lives and how somebody is reached. Every repetition is bounded, so that a try at one place
// costs the same however long the text is.

const streets =
  'vej|vejen|gade|gaden|allé|alle|alléen|stræde|strædet|plads|pladsen|torv|torvet|boulevard|vænge|vænget|park|parken|have|haven|bakke|bakken|toft|toften|mark|marken|kaj|kajen|brygge|bro|sti|stien|ager|dal|dalen|høj|højen|lund|lunden|krog|krogen|sving|svinget|ringen|engen|hegnet|banke|banken|gård|gården|skrænten|åsen|kæret';
/** `Nørregade`, `H.C. Andersens Boulevard`, `Gamle Vartov Vej`; the last word says that it is a street. */
const street = String.raw`(?<![\p{L}\d])(?:\p{Lu}[\p{L}.’'-]{0,30} ){0,3}(?:\p{Lu}[\p{L}’'-]{0,30}(?:${streets})|(?<=\p{L} )(?:${streets
  .split('|')
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  .join('|')}))`;
const number = String.raw` \d{1,3}(?: ?[A-ZÆØÅ]|[a-zæøå])?(?![\p{L}\d])`;
/** `, 2. sal tv.`, `, st. th`. */
const floor = String.raw`(?:,? (?:st|kl|\d{1,2})\.(?: sal)?(?:,? (?:tv|th|mf)\b\.?)?)?`;
const town = String.raw`(?:,? \d{4} \p{Lu}[\p{L}-]{1,30}(?: [A-ZØ]{1,2}(?!\p{L}))?)?`;

/** A street with a number, and the floor and town that follow it. For the flags `gu`. */
export const addressShape = `${street}${number}${floor}${town}`;

const digits = [
  String.raw`[2-9]\d{7}`,
  String.raw`[2-9]\d(?:[ .-]\d{2}){3}`,
  String.raw`[2-9]\d{3} \d{4}`,
  String.raw`[2-9]\d(?: \d{3}){2}`,
  String.raw`[2-9]\d{2} \d{2} \d{3}`,
].join('|');
/** Eight digits, together or in groups, and a number with the sign of its country. For the flags `gu`. */
export const phoneShape = String.raw`(?<![\p{L}\d/=@§+]|\d[.,-])(?:(?:\+|00)45 ?)?(?:${digits})(?![\p{L}\d/@]|[.,-]\d)|(?<![\p{L}\d])\+\d{1,3}(?:[ -]?\d{2,4}){2,5}(?!\d)`;

/** For the flags `gu`. */
export const mailShape = String.raw`(?<![\p{L}\d.+_-])[\p{L}\d._+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}`;
