import { BookOpenFilled, BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { BuildingFilled, BuildingRegular } from '@fluentui/react-icons/svg/building';
import { ClipboardTaskFilled, ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { FolderOpenFilled, FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { HomeFilled, HomeRegular } from '@fluentui/react-icons/svg/home';
import { PersonKeyFilled, PersonKeyRegular } from '@fluentui/react-icons/svg/person-key';
import { SettingsFilled, SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { WrenchFilled, WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import type { ComponentType } from 'react';
import type { FramePlaceName, Named } from '../places.ts';

export type Icons = readonly [ComponentType, ComponentType];

const ofFrame: Readonly<Record<FramePlaceName, Icons>> = {
  cases: [FolderOpenRegular, FolderOpenFilled],
  home: [HomeRegular, HomeFilled],
  mine: [FolderOpenRegular, FolderOpenFilled],
  reviews: [PersonKeyRegular, PersonKeyFilled],
  guidance: [BookOpenRegular, BookOpenFilled],
  policies: [ClipboardTaskRegular, ClipboardTaskFilled],
  unit: [BuildingRegular, BuildingFilled],
  settings: [SettingsRegular, SettingsFilled],
  setup: [WrenchRegular, WrenchFilled],
};

/** A place's icon, and the filled one it wears while one is there. */
export const iconsOf = (place: Named): Icons => (place.subject ? place.subject.icons : ofFrame[place.name]);
