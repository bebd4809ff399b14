import { BuildingFilled, BuildingRegular } from '@fluentui/react-icons/svg/building';
import { FolderFilled, FolderRegular } from '@fluentui/react-icons/svg/folder';
import { HomeFilled, HomeRegular } from '@fluentui/react-icons/svg/home';
import { SettingsFilled, SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { WrenchFilled, WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import type { ComponentType } from 'react';
import type { PlaceName } from '../places.ts';

/** Each place's icon, and the filled one it wears while one is there. */
export const iconsOf: Readonly<Record<PlaceName, readonly [ComponentType, ComponentType]>> = {
  cases: [FolderRegular, FolderFilled],
  breaches: [FolderRegular, FolderFilled],
  home: [HomeRegular, HomeFilled],
  mine: [FolderRegular, FolderFilled],
  unit: [BuildingRegular, BuildingFilled],
  settings: [SettingsRegular, SettingsFilled],
  setup: [WrenchRegular, WrenchFilled],
};
