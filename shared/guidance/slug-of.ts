const danish: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ö: 'oe', ä: 'ae', ü: 'u', ß: 'ss' };

/** The name of an article in its address, made of its title: "Må jeg låne bilen?" is `maa-jeg-laane-bilen`. */
export const slugOf = (title: string): string => {
  const plain = title
    .toLowerCase()
    .replaceAll(/[æøåöäüß]/g, (letter) => danish[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return plain || 'vejledning';
};
