const shape = /(\d{2})([ ./-]?)(\d{2})[ ./-]?(\d{2}|(?:18|19|20)\d{2}) {0,2}[-–—_ .]{0,2} {0,2}(\d{4})/g;

/** What else has ten digits, named before the number. */
const another =
  /(?:faktura|ordre|rekvisition|ref|kunde|kort(?:art)?|konto|vare|ean|måler|indbetaling|bilag|gln|cvr|serie|betalings|giro|fi)[a-zæøå]*[-.: ]*(?:nr|nummer|id)?[-.:# ]*[\d ]{0,8}$/i;
const named = /(?:cpr|personn(?:umme)?r|p\.?nr)[^\d]{0,20}$/i;

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const centuryOf = (year: number, seventh: number): number => {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
};

const isDate = (day: number, month: number, year: number): boolean => {
  const days = month === 2 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)) ? 28 : monthDays[month - 1];
  return days !== undefined && day >= 1 && day <= days;
};

/**
 * Whether a CPR number stands in a text: ten digits that begin with a date, in the ways people write them. The desk's own
 * finder (`shared/privacy`) knows more ways, but needs more than older Outlook has. Numbers named as something else are
 * left out, unless cpr stands before them.
 */
export const holdsCpr = (text: string): boolean => {
  shape.lastIndex = 0;
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
    const [whole, day = '', , month = '', year = '', serial = ''] = match;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const isPart = /\d[-. ]?$/.test(before) || /^[-. ]?\d/.test(text.slice(match.index + whole.length));
    const twoDigits = Number(year.slice(-2));
    const century = centuryOf(twoDigits, Number(serial[0]));
    const fits = year.length === 2 || Number(year) === century + twoDigits;
    if (!isPart && fits && isDate(Number(day), Number(month), century + twoDigits)) {
      if (named.test(before) || !another.test(before)) return true;
    }
    shape.lastIndex = match.index + 1;
  }
  return false;
};
