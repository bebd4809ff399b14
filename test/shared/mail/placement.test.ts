import { placementOf } from '#shared/mail/placement.ts';

const own = ['eksempel-kommune.example', 'Skole.Example'];

test.each([
  ['the municipality’s own domain', 'maja@eksempel-kommune.example', 'inside'],
  ['another of its domains', 'lærer@skole.example', 'inside'],
  ['a subdomain', 'vagt@jobcenter.eksempel-kommune.example', 'inside'],
  ['a subdomain of a subdomain', 'vagt@nord.jobcenter.eksempel-kommune.example', 'inside'],
  ['capitals', 'MAJA@Eksempel-Kommune.EXAMPLE', 'inside'],
  ['blanks around', ' maja@eksempel-kommune.example ', 'inside'],
  ['a stranger', 'karl@bolig.example', 'outside'],
  ['the domain above', 'nogen@example', 'outside'],
  ['a domain that ends like it', 'karl@ikke-eksempel-kommune.example', 'outside'],
  ['a domain that begins like it', 'karl@eksempel-kommune.example.bolig.example', 'outside'],
  ['its domain as a name', 'eksempel-kommune.example@bolig.example', 'outside'],
  ['its address as a name', '"maja@eksempel-kommune.example"@bolig.example', 'outside'],
  ['a letter that only looks alike (Cyrillic е)', 'maja@\u0435ksempel-kommune.example', 'outside'],
  ['no @', 'maja.eksempel-kommune.example', 'unknown'],
  ['nothing after the @', 'maja@', 'unknown'],
  ['nothing at all', '', 'unknown'],
  ['a path of Exchange', '/o=ExchangeLabs/cn=liste', 'unknown'],
  ['something behind the address', 'maja@eksempel-kommune.example (ferie)', 'unknown'],
])('%s: %s is %s', (_, address, placement) => expect(placementOf(address, own)).toBe(placement));

test.each(['maja@eksempel-kommune.example', 'karl@bolig.example'])(
  'where no domain is known, %s is neither inside nor outside',
  (address) => expect(placementOf(address, [])).toBe('unknown'),
);
