import { guidelineCases } from '../fixtures/guideline-cases.ts';
import { ordinaryYear } from '../fixtures/ordinary-year.ts';
import { agreed, proposedFor, shareNotified } from './advice-trial.ts';

// The advice beside what was decided: `node test/shared/breaches/print-advice-trial.ts`.

const percent = (share: number) => `${Math.round(share * 100)} %`;
const line = (decided: string, proposed: string, about: string) =>
  `${decided === proposed ? ' ' : '!'} ${decided.padEnd(7)} ${proposed.padEnd(9)} ${about}`;
const outcomeOf = ({ notify, tell }: { readonly notify: boolean; readonly tell: boolean }) => {
  if (tell) return 'tell';
  return notify ? 'notify' : 'record';
};

console.log('  decided proposed  EDPB guidelines 01/2021');
for (const one of guidelineCases)
  console.log(line(outcomeOf(one), proposedFor(one.facts), `${one.number}. ${one.about}`));
console.log('\n  decided proposed  an ordinary year');
for (const one of ordinaryYear) console.log(line(one.outcome, proposedFor(one.facts), `${one.about} (${one.why})`));
console.log(`\nAs decided: ${percent(agreed(ordinaryYear) / ordinaryYear.length)} of ${ordinaryYear.length}.`);
console.log(
  `Proposed for notification: ${percent(shareNotified(ordinaryYear))}. A municipality notified 29 of 72 (40 %) in 2020 and 16 of 59 (27 %) in 2021.`,
);
