import { useNavigate } from 'react-router';
import type { Tabs } from '../look/frame/action.ts';
import { useTexts } from '../texts/language.ts';
import * as unit from '../texts/unit.ts';

const addresses = { breaches: '/unit', read: '/unit/read' } as const;

/** The views of a manager's unit, each a page of its own. */
export const useUnitTabs = (shown: keyof typeof addresses): Tabs => {
  const t = useTexts(unit);
  const navigate = useNavigate();
  const onShow = (id: string) => void navigate(id === 'read' ? addresses.read : addresses.breaches);
  const all = [
    { id: 'breaches', name: t.tabs.breaches },
    { id: 'read', name: t.tabs.read },
  ];
  return { label: t.title, shown, all, onShow };
};
