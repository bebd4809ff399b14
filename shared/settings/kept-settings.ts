import { z } from 'zod';
import { type DeskSettings, deskSettings } from './desk-settings.ts';
import { workingTime } from './opening-hours.ts';

/**
 * Stored settings, perhaps of another version: each that this version would not accept gets its default, so that no saved
 * value can stop a report.
 */
export const keptSettings = (kept: unknown): DeskSettings => {
  const whole = deskSettings.safeParse(kept);
  if (whole.success) return whole.data;
  const given = fitting(deskSettings.shape, kept);
  const week = fitting(workingTime.shape, fieldsOf(kept).workingTime);
  return deskSettings.parse(workingTime.safeParse(week).success ? { ...given, workingTime: week } : given);
};

const fieldsOf = (kept: unknown): Record<string, unknown> => z.record(z.string(), z.unknown()).catch({}).parse(kept);

const fitting = (shape: Readonly<Record<string, z.ZodType>>, kept: unknown): Record<string, unknown> => {
  const given = fieldsOf(kept);
  const fits = ([name, field]: readonly [string, z.ZodType]) =>
    Object.hasOwn(given, name) && field.safeParse(given[name]).success;
  return Object.fromEntries(
    Object.entries(shape)
      .filter(fits)
      .map(([name]) => [name, given[name]]),
  );
};
