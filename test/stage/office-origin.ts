/**
 * Where the stage's Office.js comes from: the same port under the machine's number, which to a browser is another origin
 * than its name. So the pane loads it from elsewhere, as it loads Microsoft's, and the page's policy must let it.
 */
export const officeOrigin = (frontUrl: string): string => frontUrl.replace('//localhost', '//127.0.0.1');
