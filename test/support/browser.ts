import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Where browsers with Chromium's engine are usually found. */
const places = [
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// As root Chromium refuses its sandbox; the pages are our own, on loopback. Background calls would only fail here.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The packaged browser's own choice for a server without processes: with one process, closing a page closes the browser. */
const unfit = new Set(['--single-process', '--no-zygote']);

/** How to start the system's Chrome, Edge or Chromium if there is one, else the one that npm brought. */
const browserOptions = async (): Promise<LaunchOptions> => {
  const own = places.find(existsSync);
  if (own) return { executablePath: own, args: quiet };
  const { default: packaged } = await import('@sparticuz/chromium');
  const args = packaged.args.filter((option) => !unfit.has(option));
  return { executablePath: await packaged.executablePath(), args: [...args, ...quiet] };
};

/** Once before the first suite: the packaged browser unpacks itself where it is first asked for, and two at once would meet. */
export const unpackBrowser = async (): Promise<void> => void (await browserOptions());

/** Timeout of whatever is waited for on a page: only what never comes is worth giving up. Milliseconds. */
const timeout = 180_000;

export const openBrowser = async (): Promise<Browser> => {
  const browser = await chromium.launch({ ...(await browserOptions()), timeout });
  browser.on('context', (context) => context.setDefaultTimeout(timeout));
  return browser;
};
