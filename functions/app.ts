import { join } from 'node:path';
import { openDesk } from './desk.ts';

// Azure starts the bundle from another folder; the migrations, fonts and articles lie beside it. Nothing is awaited: every function
// must be there when the host asks which there are.
openDesk({
  MIGRATIONS_DIR: join(import.meta.dirname, 'migrations'),
  FONTS_DIR: join(import.meta.dirname, 'fonts'),
  ARTICLES_DIR: join(import.meta.dirname, 'articles'),
  ...process.env,
});
