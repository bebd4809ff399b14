import { startOfDay } from '#shared/time/copenhagen.ts';
import type { Person } from './person.ts';
import { dayMs } from './register.ts';
import { familyUnit } from './units.ts';

/**
 * When employees began, as staff systems write it into Entra (Learn, "user resource type": `employeeHireDate`, in UTC): most as
 * midnight in UTC, some as midnight in Denmark, which is the evening before. Of some nothing is said, and of shared mailboxes and
 * guests nothing ever. Two in the family unit began within the last week or begin within the next, one with each way of writing.
 */
export const giveHireDates = (people: readonly Person[], now: Date): void => {
  const employees = people.filter(({ userType, isSharedMailbox }) => userType === 'Member' && !isSharedMailbox);
  for (const [at, person] of employees.entries())
    if (at % 11 !== 7) person.hiredOn = writtenAs(at % 5 === 2, new Date(person.createdDateTime));
  const plain = employees.filter(
    ({ unit, signInName, accountEnabled, isManager }) =>
      unit === familyUnit && !signInName && accountEnabled && !isManager,
  );
  const [began, begins] = plain;
  if (began) began.hiredOn = writtenAs(false, new Date(now.getTime() - 5 * dayMs));
  if (begins) begins.hiredOn = writtenAs(true, new Date(now.getTime() + 6 * dayMs));
};

const writtenAs = (isDanish: boolean, at: Date): string => {
  const day = at.toISOString().slice(0, 10);
  return isDanish ? startOfDay(day).toISOString() : `${day}T00:00:00.000Z`;
};
