import type { FluentIcon } from '@fluentui/react-icons';
import {
  BuildingRegular,
  DocumentRegular,
  EyeRegular,
  GlobeRegular,
  LockOpenRegular,
  MailReadRegular,
  MailRegular,
  PhoneLaptopRegular,
  QuestionCircleRegular,
  ShieldErrorRegular,
} from '@fluentui/react-icons';
import type { BreachKind } from '#shared/breaches/kinds.ts';

export const iconOf: Readonly<Record<BreachKind, FluentIcon>> = {
  'misdirected-mail': MailRegular,
  'misdirected-letter': MailReadRegular,
  'lost-device': PhoneLaptopRegular,
  'paper-left-behind': DocumentRegular,
  'open-access': LockOpenRegular,
  'published-by-mistake': GlobeRegular,
  snooping: EyeRegular,
  ransomware: ShieldErrorRegular,
  'processor-breach': BuildingRegular,
  other: QuestionCircleRegular,
};
