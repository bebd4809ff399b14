import type { FluentIcon } from '@fluentui/react-icons';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { DatabaseWarningRegular } from '@fluentui/react-icons/svg/database-warning';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { DocumentErrorRegular } from '@fluentui/react-icons/svg/document-error';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { GlobeRegular } from '@fluentui/react-icons/svg/globe';
import { LockOpenRegular } from '@fluentui/react-icons/svg/lock-open';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { MailReadRegular } from '@fluentui/react-icons/svg/mail-read';
import { PhoneLaptopRegular } from '@fluentui/react-icons/svg/phone-laptop';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { ShieldErrorRegular } from '@fluentui/react-icons/svg/shield-error';
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
