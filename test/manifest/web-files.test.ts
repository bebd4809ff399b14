import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trialValues } from '../../manifest/trial-values.ts';
import { addWebFiles } from '../../manifest/web-files.ts';
import { packed, textsNamed } from './packed.ts';

const web = mkdtempSync(join(tmpdir(), 'web-'));
afterAll(() => rmSync(web, { recursive: true }));

test('a web app that is not built yet gets nothing', () => {
  expect([addWebFiles('manifest', web, trialValues), existsSync(join(web, 'icons'))]).toEqual([false, false]);
});

describe('a built web app', () => {
  beforeAll(() => {
    mkdirSync(web, { recursive: true });
    writeFileSync(join(web, 'index.html'), '');
    addWebFiles('manifest', web, trialValues);
  });

  test('gets every picture that Outlook fetches by address', () => {
    const { manifest, macManifest } = packed();
    const addresses = [...textsNamed(manifest, 'url'), ...(macManifest.match(/https:[^"]+\.png/g) ?? [])];
    expect(addresses.filter((address) => !existsSync(join(web, new URL(address).pathname)))).toEqual([]);
  });

  test('gets the rules of its host', () => {
    expect(JSON.parse(readFileSync(join(web, 'staticwebapp.config.json'), 'utf8'))).toHaveProperty(
      'navigationFallback',
    );
  });

  test('answers through the municipality’s own front door only', () => {
    const rules = JSON.parse(readFileSync(join(web, 'staticwebapp.config.json'), 'utf8'));
    expect(rules).toMatchObject({
      networking: { allowedIpRanges: ['AzureFrontDoor.Backend'] },
      forwardingGateway: { requiredHeaders: { 'X-Azure-FDID': trialValues.FRONT_DOOR_ID } },
    });
  });
});
