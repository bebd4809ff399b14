export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * Puts values in place of `{{NAME}}` in every string of a manifest.
 * Teams' own `{actor}` and `{reference}` have single braces and stay.
 * @throws Error that names a placeholder without a value.
 */
export const fillJson = (template: Json, values: Readonly<Record<string, string>>): Json => {
  if (typeof template === 'string') return fillText(template, values);
  if (Array.isArray(template)) return template.map((item) => fillJson(item, values));
  if (template === null || typeof template !== 'object') return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fillJson(value, values)]));
};

/** The same for an XML manifest; a municipality may well be called "Sol & Strand". */
export const fillXml = (template: string, values: Readonly<Record<string, string>>): string =>
  fillText(template, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, escapeXml(value)])));

const fillText = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The manifest asks for ${name}, and it was not given.`);
    return value;
  });

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
