import type { ReviewPlan } from '#shared/reviews/review-plan.ts';
import type { Language } from '#shared/text/language.ts';
import type * as plans from '../../texts/reviews/plans.ts';
import type { PlanPart, Preview } from './part.ts';

type Texts = typeof plans.da;
type Words = Readonly<Record<PlanPart, string>>;

/** A plan in sentences, one for each part. */
export const planWords = ({ plan, names, people, peoplesLines }: Preview, t: Texts, language: Language): Words => {
  const list = new Intl.ListFormat(language);
  const nameOf = (personId: string) => names.people.find((one) => one.personId === personId)?.name ?? '';
  return {
    name: plan.name,
    groups: groupWords(plan, names, t, list),
    who: whoWords(plan, nameOf, t, list),
    people: `${plan.guestsOnly ? t.people.guests : t.people.all}\n${t.people.inactive(plan.inactiveDays)}`,
    days: daysWords(plan, t, list, language),
    silence:
      plan.silence === 'keep'
        ? t.silence.keep
        : `${t.silence.remove}\n${t.silence.on({ people, lines: peoplesLines })}`,
    removal: `${t.removal.when[plan.removal.when]}. ${t.removal.by[plan.removal.by]}`,
    repeats: `${t.repeats.words(list.format(plan.rhythm.everyGroup.map((month) => monthName(month, language))))}\n${t.repeats.sensitive}`,
  };
};

/** `marts`; or shortened: `mar.` */
export const monthName = (month: number, language: Language, length: 'long' | 'short' = 'long'): string =>
  new Date(Date.UTC(2026, month - 1, 1)).toLocaleString(language, { month: length, timeZone: 'UTC' });

/** As many groups are named; more are counted. */
const mostNamed = 3;

const groupWords = ({ scope }: ReviewPlan, names: Preview['names'], t: Texts, list: Intl.ListFormat): string => {
  const chosen = (ids: readonly string[]) =>
    ids.length === 0
      ? []
      : ids.length <= mostNamed
        ? ids.map((id) => names.groups.find(({ groupId }) => groupId === id)?.name ?? t.groups.chosen(1))
        : [t.groups.chosen(ids.length)];
  const begins = (prefixes: readonly string[]) => (prefixes.length > 0 ? [t.groups.begins(list.format(prefixes))] : []);
  const owners = scope.ownerIds.map((id) => names.people.find(({ personId }) => personId === id)?.name ?? '');
  const labelOf = (id: string) => names.labels.find(({ labelId }) => labelId === id)?.name ?? '';
  const included = [
    ...chosen(scope.groupIds),
    ...begins(scope.namePrefixes),
    ...scope.kinds.map((kind) => t.groups.kinds[kind]),
    ...(owners.length > 0 ? [t.groups.owned(list.format(owners))] : []),
    ...(scope.labels.length > 0 ? [t.groups.labelled(list.format(scope.labels.map(labelOf)))] : []),
  ];
  const except = [
    ...chosen(scope.exceptIds),
    ...begins(scope.exceptPrefixes),
    ...scope.exceptKinds.map((kind) => t.groups.kinds[kind]),
  ];
  const which = scope.all ? t.groups.all : included.length > 0 ? capital(list.format(included)) : t.groups.none;
  return except.length > 0 ? `${which}, ${t.groups.except(list.format(except))}` : which;
};

const capital = (words: string): string => `${words.charAt(0).toLocaleUpperCase('da')}${words.slice(1)}`;

const whoWords = (plan: ReviewPlan, nameOf: (personId: string) => string, t: Texts, list: Intl.ListFormat): string => {
  const asked = plan.reviewers.flatMap((source) => {
    if (source !== 'named') return [t.who.sources[source]];
    return plan.named.length > 0 ? [list.format(plan.named.map(nameOf))] : [];
  });
  const ordered = [...asked, t.who.whoElse].map((one, at) => `${at + 1}. ${one}`);
  const shares = plan.shares.map(({ reviewerId, withIds }) =>
    t.who.shares(nameOf(reviewerId), list.format(withIds.map(nameOf))),
  );
  return [...ordered, ...shares].join('\n');
};

const daysWords = ({ rhythm, reminderDays }: ReviewPlan, t: Texts, list: Intl.ListFormat, language: Language) => {
  const before = reminderDays.filter((days) => days > 0).sort((a, b) => b - a);
  const onDay = reminderDays.includes(0);
  const daysIn = new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  const inWords = list.format(before.map((days, at) => (at < before.length - 1 ? String(days) : daysIn.format(days))));
  if (before.length === 0) return onDay ? t.days.onlyOn(rhythm.days) : t.days.without(rhythm.days);
  return onDay ? t.days.words(rhythm.days, inWords) : t.days.onlyBefore(rhythm.days, inWords);
};
