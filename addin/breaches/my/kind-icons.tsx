import type { FluentIcon } from '@fluentui/react-icons';
import {
  DatabaseRegular,
  DocumentRegular,
  EyeRegular,
  GlobeRegular,
  LockOpenRegular,
  MailRegular,
  MailUnreadRegular,
  PhoneLaptopRegular,
  QuestionCircleRegular,
  ShieldErrorRegular,
} from '@fluentui/react-icons';
import type { BreachKind } from '#shared/breaches/kinds.ts';

export const iconOf: Readonly<Record<BreachKind, FluentIcon>> = {
  'misdirected-mail': MailRegular,
  'misdirected-letter': MailUnreadRegular,
  'lost-device': PhoneLaptopRegular,
  'paper-left-behind': DocumentRegular,
  'open-access': LockOpenRegular,
  'published-by-mistake': GlobeRegular,
  snooping: EyeRegular,
  ransomware: ShieldErrorRegular,
  'processor-breach': DatabaseRegular,
  other: QuestionCircleRegular,
};
