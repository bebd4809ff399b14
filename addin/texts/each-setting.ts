import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import type { WorkingTime } from '#shared/settings/opening-hours.ts';

type Key = Exclude<keyof DeskSettings, 'workingTime'> | keyof WorkingTime;
type Words = { readonly name: string; readonly help: string; readonly fault: string };

const weekday = (name: string): Words => ({
  name,
  help: '',
  fault: 'Åbn mindst en halv time, før I lukker, og hav mindst én åben dag om ugen.',
});
const weekdayEn = (name: string): Words => ({
  name,
  help: '',
  fault: 'Open at least half an hour before you close, and have at least one open day a week.',
});

export const da = {
  reminderHours: {
    name: 'Mind os om sagen',
    help: 'Så mange timer efter kendskab minder vi kanalen og den, der har sagen. Skriv tallene med komma imellem.',
    fault: 'Skriv højst 12 forskellige tal mellem 1 og 95, hele eller med kvarter (1.25), med komma imellem.',
  },
  untakenTeamHours: {
    name: 'Ingen har taget sagen: sig det til teamet',
    help: 'Arbejdstimer efter indberetningen. Det sker før, hvis fristen er tæt på.',
    fault: 'Skriv et tal mellem 0,5 og 80.',
  },
  untakenDpoHours: {
    name: 'Ingen har taget sagen: sig det til databeskyttelsesrådgiveren',
    help: 'Arbejdstimer efter indberetningen. Det sker før, hvis fristen er tæt på.',
    fault: 'Skriv et tal mellem 0,5 og 80.',
  },
  minutesBeforeClosing: {
    name: 'Før I går hjem',
    help: 'Så mange minutter før lukketid siger vi, hvilke frister der falder i fritiden.',
    fault: 'Skriv et helt tal mellem 0 og 240.',
  },
  readingMsPerLine: {
    name: 'Et ekstra kig på adgange',
    help: 'Så mange millisekunder tager det mindst at læse en adgang, og fire gange så længe at læse et navn. Går det hurtigere, spørger vi én gang til om tre af dem. 0: aldrig.',
    fault: 'Skriv et helt tal mellem 0 og 5000.',
  },
  askDeletionAfterHours: {
    name: 'Spørg, om mailen er slettet',
    help: 'Så mange timer efter indberetningen spørger vi indberetteren, om modtageren har slettet mailen.',
    fault: 'Skriv et tal mellem 1 og 720.',
  },
  answerQuestionDays: {
    name: 'Svar på spørgsmål',
    help: 'Så mange arbejdsdage efter, at en kollega har spurgt, skal I have svaret. Kollegaen ser datoen.',
    fault: 'Skriv et helt tal mellem 1 og 30.',
  },
  tellManager: {
    name: 'Sig det til lederen',
    help: 'Lederen får besked, når der er et brud i enheden: nummer og link, ingen navne og intet fra mailen.',
    fault: 'Vælg en af de tre.',
  },
  monday: weekday('Mandag'),
  tuesday: weekday('Tirsdag'),
  wednesday: weekday('Onsdag'),
  thursday: weekday('Torsdag'),
  friday: weekday('Fredag'),
  saturday: weekday('Lørdag'),
  sunday: weekday('Søndag'),
  closedEveryYear: {
    name: 'Lukkedage hvert år',
    help: 'Skriv dag/måned med komma imellem, for eksempel 5/6, 24/12.',
    fault: 'Skriv dage, der findes, som 5/6, med komma imellem.',
  },
  closedDays: {
    name: 'Andre lukkedage',
    help: 'Skriv datoer med komma imellem, for eksempel 7/5 2027.',
    fault: 'Skriv datoer mellem 2018 og 2099 som 7/5 2027, med komma imellem.',
  },
  duty: {
    name: 'Vagter',
    help: 'Begge dage er med.',
    fault: 'Hver vagt skal have en person og ligge mellem 2018 og 2099, og den må ikke slutte, før den begynder.',
  },
  teamMail: {
    name: 'Teamets mailadresse',
    help: 'Hertil skriver vi, hvis Teams ikke kan nås.',
    fault: 'Skriv én mailadresse, eller lad feltet stå tomt.',
  },
  deskMailbox: {
    name: 'Postkasse at sende fra',
    help: 'En fælles postkasse, som GDPR-vagten må sende fra.',
    fault: 'Skriv én mailadresse, eller lad feltet stå tomt.',
  },
  itMail: {
    name: 'IT-supportens mailadresse',
    help: 'Hertil sender vi opgaver, som GDPR-vagten ikke må løse selv. Står den tom, får teamet dem.',
    fault: 'Skriv én mailadresse, eller lad feltet stå tomt.',
  },
  hrMail: {
    name: 'HR’s mailadresse',
    help: 'Hertil sender vi, når en medarbejder mangler en leder. Står den tom, går det til IT-support.',
    fault: 'Skriv én mailadresse, eller lad feltet stå tomt.',
  },
  contact: {
    name: 'Databeskyttelsesrådgiver eller anden kontakt',
    help: 'Medarbejderne ser den på forsiden, i chatten, og når login ikke virker.',
    fault: 'Skriv et navn, én mailadresse og et telefonnummer, hver på én linje, eller lad felterne stå tomme.',
  },
  readPoliciesDays: {
    name: 'Frist for at læse en politik',
    help: 'Så mange dage efter, at en politik eller en ny version er udgivet, skal den være læst. Den, der skriver politikken, kan sætte en anden frist.',
    fault: 'Skriv et helt tal mellem 1 og 365.',
  },
  introductionDays: {
    name: 'Introduktion af nye medarbejdere',
    help: 'Så mange dage efter start skal nye have læst det, der gælder for dem. Alle får dog mindst en uge fra den dag, de bliver bedt om det.',
    fault: 'Skriv et helt tal mellem 1 og 90.',
  },
  keepConfirmationsYears: {
    name: 'Gem, hvem der har bekræftet en politik',
    help: 'Så mange år efter sletter vi, hvem det var. Det, der stadig gælder for en medarbejder, bliver. Versioner, tal og loggen bliver også.',
    fault: 'Skriv et helt tal mellem 1 og 30.',
  },
  keepReviewsYears: {
    name: 'Gem navne i adgangsrevisioner',
    help: 'Så mange år efter afslutningen sletter vi navne og kommentarer, dog først, når alt, der skulle fjernes, er fjernet. Tallene og loggen bliver.',
    fault: 'Skriv et helt tal mellem 1 og 30.',
  },
  reviewArticlesMonths: {
    name: 'Se vejledninger efter',
    help: 'Så mange måneder efter, at en vejledning sidst blev set efter, får ejeren besked, og vejledningen siger selv, at den er over tiden.',
    fault: 'Skriv et helt tal mellem 1 og 60.',
  },
} satisfies Record<Key, Words>;

export const en: typeof da = {
  reminderHours: {
    name: 'Remind us of the case',
    help: 'So many hours after awareness we remind the channel and whoever has the case. Write the numbers with commas between.',
    fault: 'Write at most 12 different numbers between 1 and 95, whole or in quarters (1.25), with commas between.',
  },
  untakenTeamHours: {
    name: 'Nobody has taken the case: tell the team',
    help: 'Working hours after the report. It comes sooner if the deadline is close.',
    fault: 'Write a number between 0.5 and 80.',
  },
  untakenDpoHours: {
    name: 'Nobody has taken the case: tell the data protection officer',
    help: 'Working hours after the report. It comes sooner if the deadline is close.',
    fault: 'Write a number between 0.5 and 80.',
  },
  minutesBeforeClosing: {
    name: 'Before you go home',
    help: 'So many minutes before closing we say which deadlines fall in your time off.',
    fault: 'Write a whole number between 0 and 240.',
  },
  readingMsPerLine: {
    name: 'A second look at access',
    help: 'It takes at least so many milliseconds to read an access, and four times as long to read a name. Where it went faster, we ask once more about three of them. 0: never.',
    fault: 'Write a whole number between 0 and 5000.',
  },
  askDeletionAfterHours: {
    name: 'Ask whether the mail is deleted',
    help: 'So many hours after the report we ask the reporter whether the recipient has deleted the mail.',
    fault: 'Write a number between 1 and 720.',
  },
  answerQuestionDays: {
    name: 'Answer questions',
    help: 'So many working days after a colleague has asked, you answer. The colleague is shown the date.',
    fault: 'Write a whole number between 1 and 30.',
  },
  tellManager: {
    name: 'Tell the manager',
    help: 'The manager is told when there is a breach in the unit: number and link, no names and nothing of the mail.',
    fault: 'Choose one of the three.',
  },
  monday: weekdayEn('Monday'),
  tuesday: weekdayEn('Tuesday'),
  wednesday: weekdayEn('Wednesday'),
  thursday: weekdayEn('Thursday'),
  friday: weekdayEn('Friday'),
  saturday: weekdayEn('Saturday'),
  sunday: weekdayEn('Sunday'),
  closedEveryYear: {
    name: 'Closed every year',
    help: 'Write day/month with commas between, for example 5/6, 24/12.',
    fault: 'Write days that exist as 5/6, with commas between.',
  },
  closedDays: {
    name: 'Other closed days',
    help: 'Write dates with commas between, for example 7/5 2027.',
    fault: 'Write dates from 2018 to 2099 as 7/5 2027, with commas between.',
  },
  duty: {
    name: 'Turns',
    help: 'Both days are included.',
    fault: 'Every turn needs a person, lies between 2018 and 2099, and must not end before it begins.',
  },
  teamMail: {
    name: 'Mail address of the team',
    help: 'We write here if Teams cannot be reached.',
    fault: 'Write one mail address, or leave it empty.',
  },
  deskMailbox: {
    name: 'Mailbox to send from',
    help: 'A shared mailbox the GDPR Desk may send from.',
    fault: 'Write one mail address, or leave it empty.',
  },
  itMail: {
    name: 'Mail address of IT support',
    help: 'We send tasks here that the GDPR Desk may not do itself. Without it the team gets them.',
    fault: 'Write one mail address, or leave it empty.',
  },
  hrMail: {
    name: 'Mail address of HR',
    help: 'We write here when an employee has no manager. If it is empty, IT support is asked.',
    fault: 'Write one mail address, or leave it empty.',
  },
  contact: {
    name: 'Data protection officer or other contact',
    help: 'Employees see it on the front page, in the chat, and when signing in does not work.',
    fault: 'Write a name, one mail address and a phone number, each on one line, or leave them empty.',
  },
  readPoliciesDays: {
    name: 'Days to read a policy',
    help: 'So many days after a policy or a new version is published, it is to be read. Its author can say otherwise.',
    fault: 'Write a whole number between 1 and 365.',
  },
  introductionDays: {
    name: 'Introduction of new employees',
    help: 'So many days after the start, new employees have read what applies to them. All get at least a week from the day they are asked.',
    fault: 'Write a whole number between 1 and 90.',
  },
  keepConfirmationsYears: {
    name: 'Keep who has confirmed a policy',
    help: 'So many years later we delete who it was. What still holds for an employee stays, and so do versions, numbers and the log.',
    fault: 'Write a whole number between 1 and 30.',
  },
  keepReviewsYears: {
    name: 'Keep names in access reviews',
    help: 'So many years after the end we delete names and comments, but not before all that was to be removed is. The numbers and the log stay.',
    fault: 'Write a whole number between 1 and 30.',
  },
  reviewArticlesMonths: {
    name: 'Review guidance',
    help: 'So many months after guidance was last reviewed its owner is told, and the guidance itself says that it is overdue.',
    fault: 'Write a whole number between 1 and 60.',
  },
};
