import { findPersonNumbers } from '#shared/privacy/cpr.ts';
import { Refusal } from '#shared/refusals/refusal.ts';

/**
 * An answer holds no CPR number, nor does anything that goes along with it, whoever reads it.
 * @throws Refusal `faulty-fields` that names the field with one
 */
export const refuseCpr = (fields: Readonly<Record<string, string | readonly string[]>>): void => {
  const faulty = Object.entries(fields).filter(
    ([, texts]) => findPersonNumbers([texts].flat().join('\n\n')).length > 0,
  );
  if (faulty.length === 0) return;
  throw new Refusal('faulty-fields', { fields: faulty.map(([field]) => ({ field, code: 'cpr-number' as const })) });
};
