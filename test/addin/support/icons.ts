import * as contexts from '@fluentui/react-icons/providers';
import * as parts from '@fluentui/react-icons/utils';

/** PresenceAway16Filled lies in presence-away. */
const fileOf = (icon: string): string =>
  icon
    .replace(/\d*(?:Regular|Filled|Light|Color)$/, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase();

/**
 * The icons of Fluent, each read when it is asked for. Its components ask for the package as a whole, which makes thousands
 * of icons ready: a seventh of the time of all screens. The pages are built with the few that they show.
 */
module.exports = new Proxy<Record<string, unknown>>(
  { ...contexts, ...parts },
  {
    get: (known, name) => {
      if (typeof name !== 'string' || !/(?:Regular|Filled|Light|Color)$/.test(name)) return Reflect.get(known, name);
      known[name] ??= require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name];
      return known[name];
    },
  },
);
