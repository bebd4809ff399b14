import type { Browser } from 'playwright-core';
import { startStage } from '#test/journeys/support/stage-process.ts';
import { openBrowser } from '#test/support/browser.ts';
import { figure, type Line, type Part, tell } from '../result.ts';
import { median } from '../statistics.ts';
import { type FirstLoad, firstLoad } from './first-load.ts';
import { type Opening, openings } from './openings.ts';

const rounds = 5;

const measureOpening = async (browser: Browser, url: string, opening: Opening): Promise<Line[]> => {
  await firstLoad(browser, url, opening); // the stage's own caches and compiled code
  const loads: FirstLoad[] = [];
  for (let round = 0; round < rounds; round += 1) loads.push(await firstLoad(browser, url, opening));
  const of = (key: 'bytes' | 'requests' | 'milliseconds') => median(loads.map((load) => load[key]));
  return [
    {
      what: `${opening.name}: first load, ${of('requests')} requests`,
      product: `${figure(of('bytes') / 1000)} kB gzip`,
    },
    { what: `${opening.name}: until usable, 4 times slowed`, product: `${figure(of('milliseconds'))} ms` },
  ];
};

const measure = async () => {
  tell('screens: the stage opens ...');
  const stage = await startStage();
  const browser = await openBrowser();
  try {
    const lines: Line[] = [];
    for (const opening of openings) {
      tell(`screens: ${opening.name} ...`);
      lines.push(...(await measureOpening(browser, stage.url, opening)));
    }
    return {
      lines,
      notes: ['pages, scripts and styles of ours, with an empty cache; neither Office.js nor answers of the API'],
    };
  } finally {
    await browser.close();
    await stage.stop();
  }
};

/** What must come over the wire, and how long it takes on an old computer, until the page can be used. */
export const screens: Part = { name: 'screens', measure };
