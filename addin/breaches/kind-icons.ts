import type { FluentIcon } from '@fluentui/react-icons';
import { BugRegular } from '@fluentui/react-icons/svg/bug';
import { BuildingMultipleRegular } from '@fluentui/react-icons/svg/building-multiple';
import { DatabaseWarningRegular } from '@fluentui/react-icons/svg/database-warning';
import { DocumentErrorRegular } from '@fluentui/react-icons/svg/document-error';
import { DocumentMultipleRegular } from '@fluentui/react-icons/svg/document-multiple';
import { DocumentPersonRegular } from '@fluentui/react-icons/svg/document-person';
import { GlobeErrorRegular } from '@fluentui/react-icons/svg/globe-error';
import { LockOpenRegular } from '@fluentui/react-icons/svg/lock-open';
import { MailArrowForwardRegular } from '@fluentui/react-icons/svg/mail-arrow-forward';
import { MailErrorRegular } from '@fluentui/react-icons/svg/mail-error';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { PersonSearchRegular } from '@fluentui/react-icons/svg/person-search';
import { PersonVoiceRegular } from '@fluentui/react-icons/svg/person-voice';
import { PhoneDesktopRegular } from '@fluentui/react-icons/svg/phone-desktop';
import type { BreachKind } from '#shared/breaches/kinds.ts';

/** Which picture stands for which kind of breach, on every screen. */
export const iconOf: Readonly<Record<BreachKind, FluentIcon>> = {
  'misdirected-mail': MailErrorRegular,
  'misdirected-letter': DocumentErrorRegular,
  'wrong-data': DocumentPersonRegular,
  'insecure-sending': MailArrowForwardRegular,
  'spoken-disclosure': PersonVoiceRegular,
  'lost-device': PhoneDesktopRegular,
  'paper-left-behind': DocumentMultipleRegular,
  'open-access': LockOpenRegular,
  'published-by-mistake': GlobeErrorRegular,
  snooping: PersonSearchRegular,
  'data-lost': DatabaseWarningRegular,
  ransomware: BugRegular,
  'processor-breach': BuildingMultipleRegular,
  other: MoreHorizontalRegular,
};
