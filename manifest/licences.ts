import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'zod';

const described = z.object({ name: z.string(), version: z.string(), license: z.string().default('see below') });

// The folder of the package that a module lies in; the innermost where packages bring packages.
const packageOf = (module: string): string[] => {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module) ?? [];
  return folder && existsSync(join(folder, 'package.json')) ? [folder] : [];
};

// Fenced, because some of them have headings of their own.
const noticesIn = (folder: string): string => {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(name));
  const texts = files.map((name) => `~~~\n${readFileSync(join(folder, name), 'utf8').trim()}\n~~~`);
  return texts.join('\n\n') || 'The package brings no text with it.';
};

/**
 * The licences and notices of the packages that bundled modules come from, as Markdown, by name: MIT and BSD want them to
 * travel with the code.
 * @param modules paths of the bundled files; those outside `node_modules` are the desk's own
 */
export const licencesOf = (modules: readonly string[]): string => {
  const folders = [...new Set(modules.map((module) => module.replaceAll('/', sep)).flatMap(packageOf))];
  const sections = folders.map((folder) => {
    const { name, version, license } = described.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    return `## ${name} ${version} (${license})\n\n${noticesIn(folder)}`;
  });
  return ['# Licences of the packages inside', ...sections.toSorted()].join('\n\n').concat('\n');
};
