import type { FluentIcon } from '@fluentui/react-icons';
import {
  BuildingRegular,
  ChatRegular,
  DatabaseWarningRegular,
  DocumentErrorRegular,
  DocumentRegular,
  EyeRegular,
  GlobeRegular,
  LockOpenRegular,
  MailReadRegular,
  MailRegular,
  PhoneLaptopRegular,
  QuestionCircleRegular,
  SendRegular,
  ShieldErrorRegular,
} from '@fluentui/react-icons';
import type { BreachKind } from '#shared/breaches/kinds.ts';

export const iconOf: Readonly<Record<BreachKind, FluentIcon>> = {
  'misdirected-mail': MailRegular,
  'misdirected-letter': MailReadRegular,
  'wrong-data': DocumentErrorRegular,
  'insecure-sending': SendRegular,
  'spoken-disclosure': ChatRegular,
  'lost-device': PhoneLaptopRegular,
  'paper-left-behind': DocumentRegular,
  'open-access': LockOpenRegular,
  'published-by-mistake': GlobeRegular,
  snooping: EyeRegular,
  'data-lost': DatabaseWarningRegular,
  ransomware: ShieldErrorRegular,
  'processor-breach': BuildingRegular,
  other: QuestionCircleRegular,
};
